//@ naming=method
use std::fmt::Debug;
use std::future::Future;

trait Store {
    async fn put<K: Debug, const N: usize>(&mut self, key: &K, values: [u8; N]) -> usize
    where
        K: Clone;
}

#[derive(Default)]
struct Memory(Vec<String>);

impl Store for Memory {
    async fn put<K: Debug, const N: usize>(&mut self, key: &K, values: [u8; N]) -> usize
    where
        K: Clone,
    {
        for value in values {
            self.0.push(format!("{:?}{value}", key.clone()));
        }
        N
    }
}
