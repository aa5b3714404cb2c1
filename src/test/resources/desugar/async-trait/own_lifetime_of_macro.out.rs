// Needs the crate async-trait, so this does not compile alone.

use core::future::Future;
use core::pin::Pin;

pub trait Sink<T> {
    fn put<'life0, 'async_trait>(
        &'life0 self,
        value: T,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait,
        'life0: 'async_trait,
        Self: 'async_trait;
    fn longest<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        a: &'life1 str,
        b: &'life2 str,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life1: 'life2,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait;
}

impl<T: Send> Sink<T> for u8 {
    fn put<'life0, 'async_trait>(
        &'life0 self,
        value: T,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait,
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
            drop(value);
        })
    }
    fn longest<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        a: &'life1 str,
        b: &'life2 str,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life1: 'life2,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { a.len() + b.len() })
    }
}
