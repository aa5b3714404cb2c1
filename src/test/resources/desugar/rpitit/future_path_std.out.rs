//@ future-path=std
use std::future::Future;

pub trait A {
    fn a(&self) -> impl ::std::future::Future<Output = ()>;
}

fn _used(_: impl Future) {}
