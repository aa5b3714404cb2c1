#![feature(impl_trait_in_assoc_type)]
use std::future::{Future, Ready, ready};
use std::pin::Pin;

trait Clock {
    type Now<'me, 'a>: Future<Output = u64>
    where
        Self: 'me;
    fn now<'me, 'a>(&'me self, zone: &'a str) -> Self::Now<'me, 'a>;
    type Tick<'me>: Future<Output = ()>
    where
        Self: 'me;
    fn tick<'me>(&'me mut self) -> Self::Tick<'me>;
    type Later<'me>: Future<Output = u64>
    where
        Self: 'me;
    fn later<'me>(&'me self, by: u64) -> Self::Later<'me>;
}

struct Fixed(u64);

impl Clock for Fixed {
    type Now<'me, 'a>
        = Ready<u64>
    where
        Self: 'me;
    fn now<'me, 'a>(&'me self, _zone: &'a str) -> Self::Now<'me, 'a> {
        ready(self.0)
    }

    type Tick<'me>
        = Pin<Box<dyn Future<Output = ()> + 'me>>
    where
        Self: 'me;
    fn tick<'me>(&'me mut self) -> Self::Tick<'me> {
        Box::pin(async move { self.0 += 1 })
    }

    type Later<'me>
        = impl Future<Output = u64>
    where
        Self: 'me;
    fn later<'me>(&'me self, by: u64) -> Self::Later<'me> {
        let then = self.0 + by;
        async move { then }
    }
}
