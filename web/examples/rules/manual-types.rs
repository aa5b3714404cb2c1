#![feature(impl_trait_in_assoc_type)]
use std::future::Future;

pub trait Counter {
    type Next<'me>: Future<Output = u32>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::Next<'me>;
}

impl Counter for u32 {
    type Next<'me> = impl Future<Output = u32>;
    fn next<'me>(&'me mut self) -> Self::Next<'me> {
        async move {
            *self += 1;
            *self
        }
    }
}
