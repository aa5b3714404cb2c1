#![allow(unused)]
fn main() {
    use std::future::Future;
    trait Reader {
        fn read(&mut self, buffer: &mut [u8]) -> impl Future<Output = usize>;
    }
}
