pub trait Words {
    async fn count(&self, words: impl Iterator<Item = &str>) -> usize;
}
