pub trait Ledger {
    async fn append(&mut self, entry: &str) -> u64;
}

pub struct InMemory {
    entries: Vec<String>,
}

impl Ledger for InMemory {
    async fn append(&mut self, entry: &str) -> u64 {
        self.entries.push(entry.to_string());
        self.entries.len() as u64
    }
}

pub async fn append_all<L: Ledger>(ledger: &mut L, lines: &[&str]) -> u64 {
    let mut last = 0;
    for line in lines {
        last = ledger.append(line).await;
    }
    last
}
