// The implementation asks for more than its trait, so the output does not compile.

use core::future::Future;
use core::pin::Pin;

pub trait Put<T> {
    fn put<'life0, 'async_trait>(
        &'life0 self,
        value: T,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl<'a> Put<&'a str> for u8 {
    fn put<'life0, 'async_trait>(
        &'life0 self,
        value: &'a str,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'a: 'async_trait,
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let _ = value;
        })
    }
}
