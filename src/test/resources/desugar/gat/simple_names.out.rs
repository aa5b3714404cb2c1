#![feature(impl_trait_in_assoc_type)]
use std::future::Future;

trait AsyncIterator {
    type Item;
    type Next<'me>: Future<Output = Option<Self::Item>>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::Next<'me>;
}

struct Countdown(u32);

impl AsyncIterator for Countdown {
    type Item = u32;
    type Next<'me>
        = impl Future<Output = Option<u32>>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::Next<'me> {
        async move {
            self.0 = self.0.checked_sub(1)?;
            Some(self.0)
        }
    }
}
