//@ future-path=bare
use std::future::Future;

pub trait A {
    fn a(&self) -> impl Future<Output = ()>;
}

fn _used(_: impl Future) {}
