// Needs the crate async-trait, so this does not compile alone.

use std::future::Future;
use std::pin::Pin;

use std::fmt::Display;
use std::rc::Rc;

/// A bell.
pub trait Bell: Send + Sync {
    /// Rings.
    #[must_use]
    fn ring<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { 1 })
    }
}

#[derive(Clone)]
pub struct Brass;

impl Bell for Brass {
    #[inline]
    fn ring<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { 2 })
    }
}

trait Show {
    fn show<'life0, 'async_trait>(
        &'life0 self,
        what: Rc<dyn Display>,
    ) -> Pin<Box<dyn Future<Output = String> + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Show for Brass {
    fn show<'life0, 'async_trait>(
        &'life0 self,
        what: Rc<dyn Display>,
    ) -> Pin<Box<dyn Future<Output = String> + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let what = what;
            what.to_string()
        })
    }
}

mod inner {
    impl super::Bell for () {}
}
