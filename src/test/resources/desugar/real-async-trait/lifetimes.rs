use std::future::Future;

pub trait Probe {
    async fn level(&self) -> u32;
}
pub struct Tank(u32);
impl Probe for Tank {
    async fn level(&self) -> u32 {
        self.0
    }
}

pub trait Buffer {
    async fn fill(&mut self, from: &[u8]) -> &[u8];
}
impl Buffer for Vec<u8> {
    async fn fill(&mut self, from: &[u8]) -> &[u8] {
        self.extend_from_slice(from);
        self
    }
}

pub trait Choose {
    async fn choose<'a, 'b: 'a>(&self, x: &str, a: &'a str, b: &'b str) -> &'a str;
}
