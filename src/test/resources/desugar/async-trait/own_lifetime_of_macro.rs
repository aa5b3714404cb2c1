// Needs the crate async-trait, so this does not compile alone.

use async_trait::async_trait;

#[async_trait]
pub trait Sink<T> {
    async fn put(&self, value: T)
    where
        T: 'async_trait;
    async fn longest(&self, a: &str, b: &str) -> usize
    where
        'life1: 'life2;
}

#[async_trait]
impl<T: Send> Sink<T> for u8 {
    async fn put(&self, value: T)
    where
        T: 'async_trait,
    {
        drop(value);
    }
    async fn longest(&self, a: &str, b: &str) -> usize
    where
        'life1: 'life2,
    {
        a.len() + b.len()
    }
}
