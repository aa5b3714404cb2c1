// What the bounds ask for does not hold of a box, so the output does not compile.
#![feature(return_type_notation)]

use core::future::Future;
use core::pin::Pin;

pub trait Tr {
    fn go<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}
pub fn shared<T: Tr<go(..): Send + Sync>>(_: &T) {}
