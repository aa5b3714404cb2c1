use std::future::Future;
use std::pin::Pin;

pub trait Ledger {
    fn append<'life0, 'async_trait>(
        &'life0 mut self,
        entry: String,
    ) -> Pin<Box<dyn Future<Output = u64> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}
