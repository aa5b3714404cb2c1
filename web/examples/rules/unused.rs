pub async fn hold(guard: String, count: usize) -> usize {
    count + 1
}
