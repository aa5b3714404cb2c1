#![feature(impl_trait_in_assoc_type)]
use std::future::Future;

trait Run {
    type Run<'me, Future: Clone>: ::core::future::Future<Output = Future>
    where
        Self: 'me;
    fn run<'me, Future: Clone>(&'me self, future: Future) -> Self::Run<'me, Future>;
    type Wait<'me>: Future<Output = u8>
    where
        Self: 'me;
    fn wait<'me>(&'me self) -> Self::Wait<'me>;
}

impl Run for u8 {
    type Wait<'me>
        = impl Future<Output = u8>
    where
        Self: 'me;
    fn wait<'me>(&'me self) -> Self::Wait<'me> {
        async move {
            let _ = &self;
            1
        }
    }

    type Run<'me, Future: Clone>
        = impl ::core::future::Future<Output = Future>
    where
        Self: 'me;
    fn run<'me, Future: Clone>(&'me self, future: Future) -> Self::Run<'me, Future> {
        <Self as RunDefaults>::run_default(self, future)
    }
}

fn any() -> impl Future<Output = u8> {
    std::future::ready(1)
}

trait RunDefaults: Run {
    fn run_default<Future: Clone>(
        &self,
        future: Future,
    ) -> impl ::core::future::Future<Output = Future> {
        async move {
            let _ = &self;
            let future = future;
            return future.clone();
        }
    }
}

impl<__S: Run + ?Sized> RunDefaults for __S {}
