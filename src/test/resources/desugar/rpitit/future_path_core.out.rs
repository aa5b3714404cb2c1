//@ future-path=core
use std::future::Future;

pub trait A {
    fn a(&self) -> impl ::core::future::Future<Output = ()>;
}

fn _used(_: impl Future) {}
