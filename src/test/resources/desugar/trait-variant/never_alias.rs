//@ never=alias
pub trait Never {
    async fn never(&self, why: &str) -> !;
}
