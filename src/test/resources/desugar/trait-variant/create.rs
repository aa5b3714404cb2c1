use std::future::Future;

/// What it is.
pub trait Fetch: Clone + 'static {
    const LIMIT: usize = 8;
    type Key: Ord + Send;
    type Row<'a>: Iterator<Item = u8> + Send
    where
        Self: 'a;

    /// What it does.
    #[must_use]
    async fn fetch(&self, #[allow(unused_variables)] url: &str) -> Vec<u8>;
    async fn close(&mut self);
    async fn load(&self, key: Self::Key) -> Self::Row<'_>;
    fn count(&self) -> usize {
        Self::LIMIT
    }
    async fn open(port: u16) -> Self
    where
        Self: Sized;
    async fn log(&self, what: impl ToString + Send);
    fn items(&self) -> impl Iterator<Item = u8>;
    fn ready(&self) -> impl Future<Output = u8>;
    fn maybe(&self) -> Option<impl Iterator<Item = u8>>;
}

// Comments above stay above.
pub trait Map<'k, K: Ord + Sync, V = u8, const N: usize = 4>
where
    K: 'k,
{
    async fn get(&self, key: &'k K) -> Option<V>;
    async fn fill<T: Into<V>>(&mut self, with: [T; N]);
}

pub struct Cached;

// An implementation of the original stays one.
impl<'k> Map<'k, u8> for Cached {
    async fn get(&self, key: &'k u8) -> Option<u8> {
        Some(*key)
    }
    async fn fill<T: Into<u8>>(&mut self, _: [T; 4]) {}
}
