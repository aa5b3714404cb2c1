// Needs the crate async-trait, so this does not compile alone.

use core::future::Future;
use core::pin::Pin;

pub struct Thing(pub u8);

pub trait Make {
    fn make<'async_trait>(n: u8) -> Pin<Box<dyn Future<Output = Thing> + Send + 'async_trait>>;
}

impl Make for Thing {
    fn make<'async_trait>(n: u8) -> Pin<Box<dyn Future<Output = Self> + Send + 'async_trait>> {
        Box::pin(async move {
            let __ret: Self = { Self(n) };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
