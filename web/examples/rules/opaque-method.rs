use std::future::Future;

pub trait Ledger {
    fn append(&mut self, entry: &str) -> impl Future<Output = u64>;
}

impl Ledger for Vec<String> {
    fn append(&mut self, entry: &str) -> impl Future<Output = u64> {
        async move {
            self.push(entry.to_string());
            self.len() as u64
        }
    }
}
