//@ future-path=core
use std::future::Future;

pub trait A {
    async fn a(&self);
}

fn _used(_: impl Future) {}
