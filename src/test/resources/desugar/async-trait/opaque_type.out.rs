#![feature(impl_trait_in_assoc_type)]

use std::future::Future;
use std::pin::Pin;

trait Make {
    type Out: Send;
    fn make<'life0, 'async_trait>(
        &'life0 self,
        from: String,
    ) -> Pin<Box<dyn Future<Output = Self::Out> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn again<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = Self::Out> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Make for u8 {
    type Out = impl Send;
    fn make<'life0, 'async_trait>(
        &'life0 self,
        from: String,
    ) -> Pin<Box<dyn Future<Output = Self::Out> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let from = from;
            from
        })
    }
    fn again<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = Self::Out> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { String::new() })
    }
}
