pub async fn longer(left: &str, right: &str) -> usize {
    left.len().max(right.len())
}
