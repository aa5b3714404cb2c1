//@ impl=boxed
use std::future::Future;

trait Source {
    async fn read(&mut self, limit: usize) -> Vec<u8>;
}

struct Zeros(usize);

impl Source for Zeros {
    async fn read(&mut self, limit: usize) -> Vec<u8> {
        self.0 += limit;
        vec![0; self.0]
    }
}
