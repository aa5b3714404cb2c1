#[real_async_trait::real_async_trait]
pub trait Ledger {
    async fn append(&mut self, entry: &str) -> u64;
}
