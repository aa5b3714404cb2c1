pub trait Ledger {
    async fn append(&mut self, entry: &str) -> u64;
}

pub struct InMemory(Vec<String>);

impl Ledger for InMemory {
    async fn append(&mut self, entry: &str) -> u64 {
        self.0.push(entry.to_string());
        self.0.len() as u64
    }
}
