#![feature(impl_trait_in_assoc_type)]

use std::future::Future;

trait Source {
    type Next<'me>: Future<Output = u32>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::Next<'me>;
}

impl Source for u32 {
    type Next<'me>
        = impl Future<Output = u32>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::Next<'me> {
        async move {
            *self += 1;
            *self
        }
    }
}
