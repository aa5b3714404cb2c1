#![allow(unused)]
fn main() {
    use std::future::Future;
    trait Reader {
        async fn read(&mut self, buffer: &mut [u8]) -> usize;
    }
}
