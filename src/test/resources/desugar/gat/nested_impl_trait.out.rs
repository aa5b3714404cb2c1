#![feature(impl_trait_in_assoc_type)]
use std::fmt::Debug;
use std::future::Future;

trait Stream {
    type Peek0<'me>: Debug + 'me
    where
        Self: 'me;
    type Peek<'me>: Future<Output = Option<Self::Peek0<'me>>>
    where
        Self: 'me;
    fn peek<'me>(&'me mut self) -> Self::Peek<'me>;
}

struct Factory(Vec<u8>);

impl Stream for Factory {
    type Peek0<'me>
        = impl Debug + 'me
    where
        Self: 'me;
    type Peek<'me>
        = impl Future<Output = Option<Self::Peek0<'me>>>
    where
        Self: 'me;
    fn peek<'me>(&'me mut self) -> Self::Peek<'me> {
        async move { self.0.last() }
    }
}
