// Needs the crate async-trait, so this does not compile alone.

use std::future::Future;
use std::pin::Pin;

use std::cell::Cell;

pub trait Shapes {
    fn first<'life0, 'life1, 'async_trait>(
        &'life0 self,
        pair: &'life1 (u8, Cell<u8>),
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn copied<'life0, 'life1, 'async_trait, T>(
        &'life0 self,
        value: &'life1 T,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        T: 'async_trait + Copy + Send + Into<u32>,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn unused<'life0, 'life1, 'async_trait>(
        &'life0 self,
        cell: &'life1 Cell<u8>,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn of_reference<'life0, 'life1, 'async_trait>(
        &'life0 self,
        name: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}

impl Shapes for u8 {
    fn first<'life0, 'life1, 'async_trait>(
        &'life0 self,
        (a, _): &'life1 (u8, Cell<u8>),
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { *a })
    }
    fn copied<'life0, 'life1, 'async_trait, T>(
        &'life0 self,
        &value: &'life1 T,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        T: 'async_trait + Copy + Send + Into<u32>,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { value.into() })
    }
    fn unused<'life0, 'life1, 'async_trait>(
        &'life0 self,
        _: &'life1 Cell<u8>,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { *self })
    }
    fn of_reference<'life0, 'life1, 'async_trait>(
        &'life0 self,
        __arg1: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __arg1 = __arg1;
            let ref name = __arg1;
            name.len()
        })
    }
}
