pub trait Never {
    async fn never(&self, why: &str) -> !;
    async fn sometimes(&self, stop: bool) -> u8;
}
