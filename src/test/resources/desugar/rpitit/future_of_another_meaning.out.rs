#[cfg(any())]
use std::future::Future;

mod parameter {
    #[allow(unused_imports)]
    use std::future::Future;

    pub trait Own<Future> {
        fn own(&self, x: Future) -> impl ::core::future::Future<Output = Future>;
    }

    pub trait Method {
        fn method<Future>(&self, x: Future) -> impl ::core::future::Future<Output = Future> {
            async move {
                let _ = &self;
                let x = x;
                x
            }
        }
    }
}

trait Conditional {
    fn conditional(&self) -> impl ::core::future::Future<Output = ()>;
}
