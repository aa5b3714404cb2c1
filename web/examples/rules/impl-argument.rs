pub async fn count(text: &str, wanted: impl Fn(char) -> bool) -> usize {
    text.chars().filter(|letter| wanted(*letter)).count()
}
