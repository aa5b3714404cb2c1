// Needs the crate async-trait, so this does not compile alone.

use core::future::Future;
use core::pin::Pin;

macro_rules! reset {
    ($place:expr) => {
        **$place = Counter(0)
    };
}

#[derive(Debug)]
pub struct Counter(pub u8);

pub trait Count {
    fn reset<'life0, 'async_trait>(
        &'life0 mut self,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn by_macro<'life0, 'async_trait>(
        &'life0 mut self,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn field<'life0, 'async_trait>(
        &'life0 mut self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Count for Counter {
    fn reset<'life0, 'async_trait>(
        mut self: &'life0 mut Self,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let me = &mut self;
            me.0 = 0;
        })
    }
    fn by_macro<'life0, 'async_trait>(
        mut self: &'life0 mut Self,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            reset!(&mut self);
        })
    }
    fn field<'life0, 'async_trait>(
        &'life0 mut self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let n = &mut self.0;
            *n += 1;
            *n
        })
    }
}
