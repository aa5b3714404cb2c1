#[trait_variant::make(Ledger: Send)]
pub trait LocalLedger {
    async fn append(&mut self, entry: &str) -> u64;
}
