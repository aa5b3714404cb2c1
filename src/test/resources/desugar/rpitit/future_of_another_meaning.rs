#[cfg(any())]
use std::future::Future;

mod parameter {
    #[allow(unused_imports)]
    use std::future::Future;

    pub trait Own<Future> {
        async fn own(&self, x: Future) -> Future;
    }

    pub trait Method {
        async fn method<Future>(&self, x: Future) -> Future {
            x
        }
    }
}

trait Conditional {
    async fn conditional(&self);
}
