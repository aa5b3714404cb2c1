use std::future::Future;

#[allow(async_fn_in_trait)]
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

/// What it is.
pub trait SendFetch: Clone + 'static + Send {
    const LIMIT: usize = 8;
    type Key: Ord + Send;
    type Row<'a>: Iterator<Item = u8> + Send
    where
        Self: 'a;

    /// What it does.
    #[must_use]
    fn fetch(&self, #[allow(unused_variables)] url: &str) -> impl Future<Output = Vec<u8>> + Send;
    fn close(&mut self) -> impl Future<Output = ()> + Send;
    fn load(&self, key: Self::Key) -> impl Future<Output = Self::Row<'_>> + Send;
    fn count(&self) -> usize {
        Self::LIMIT
    }
    fn open(port: u16) -> impl Future<Output = Self> + Send
    where
        Self: Sized;
    fn log(&self, what: impl ToString + Send) -> impl Future<Output = ()> + Send;
    fn items(&self) -> impl Iterator<Item = u8> + Send;
    fn ready(&self) -> impl Future<Output = u8> + Send;
    fn maybe(&self) -> Option<impl Iterator<Item = u8>>;
}

impl<TraitVariantBlanketType: SendFetch> Fetch for TraitVariantBlanketType {
    const LIMIT: usize = <Self as SendFetch>::LIMIT;
    type Key = <Self as SendFetch>::Key;
    type Row<'a>
        = <Self as SendFetch>::Row<'a>
    where
        Self: 'a;
    async fn fetch(&self, #[allow(unused_variables)] url: &str) -> Vec<u8> {
        <Self as SendFetch>::fetch(self, url).await
    }
    async fn close(&mut self) {
        <Self as SendFetch>::close(self).await
    }
    async fn load(&self, key: Self::Key) -> Self::Row<'_> {
        <Self as SendFetch>::load(self, key).await
    }
    fn count(&self) -> usize {
        <Self as SendFetch>::count(self)
    }
    async fn open(port: u16) -> Self
    where
        Self: Sized,
    {
        <Self as SendFetch>::open(port).await
    }
    async fn log(&self, what: impl ToString + Send) {
        <Self as SendFetch>::log(self, what).await
    }
    fn items(&self) -> impl Iterator<Item = u8> {
        <Self as SendFetch>::items(self)
    }
    fn ready(&self) -> impl Future<Output = u8> {
        <Self as SendFetch>::ready(self)
    }
    fn maybe(&self) -> Option<impl Iterator<Item = u8>> {
        <Self as SendFetch>::maybe(self)
    }
}

// Comments above stay above.
#[allow(async_fn_in_trait)]
pub trait Map<'k, K: Ord + Sync, V = u8, const N: usize = 4>
where
    K: 'k,
{
    async fn get(&self, key: &'k K) -> Option<V>;
    async fn fill<T: Into<V>>(&mut self, with: [T; N]);
}

pub trait SendMap<'k, K: Ord + Sync, V = u8, const N: usize = 4>: Send
where
    K: 'k,
{
    fn get(&self, key: &'k K) -> impl Future<Output = Option<V>> + Send;
    fn fill<T: Into<V>>(&mut self, with: [T; N]) -> impl Future<Output = ()> + Send;
}

impl<'k, K: Ord + Sync, V, const N: usize, TraitVariantBlanketType: SendMap<'k, K, V, N>>
    Map<'k, K, V, N> for TraitVariantBlanketType
where
    K: 'k,
{
    async fn get(&self, key: &'k K) -> Option<V> {
        <Self as SendMap<'k, K, V, N>>::get(self, key).await
    }
    async fn fill<T: Into<V>>(&mut self, with: [T; N]) {
        <Self as SendMap<'k, K, V, N>>::fill(self, with).await
    }
}

pub struct Cached;

// An implementation of the original stays one.
impl<'k> Map<'k, u8> for Cached {
    async fn get(&self, key: &'k u8) -> Option<u8> {
        Some(*key)
    }
    async fn fill<T: Into<u8>>(&mut self, _: [T; 4]) {}
}
