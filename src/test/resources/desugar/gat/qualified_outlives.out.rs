#![feature(impl_trait_in_assoc_type)]
//@ qualified=true outlives=true naming=suffix
trait Base {
    type NextFuture;
}

trait Stream<T>: Base {
    type NextFuture<'me>: ::core::future::Future<Output = Option<T>> + 'me
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> <Self as Stream<T>>::NextFuture<'me>;
    type SkipFuture<'me>: ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn skip<'me>(&'me mut self, count: usize) -> <Self as Stream<T>>::SkipFuture<'me>;
}

struct Once<T>(Option<T>);

impl<T> Base for Once<T> {
    type NextFuture = ();
}

impl<T> Stream<T> for Once<T> {
    type NextFuture<'me>
        = impl ::core::future::Future<Output = Option<T>>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> <Self as Stream<T>>::NextFuture<'me> {
        async move { self.0.take() }
    }

    type SkipFuture<'me>
        = impl ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn skip<'me>(&'me mut self, __arg1: usize) -> <Self as Stream<T>>::SkipFuture<'me> {
        async move {
            let _ = &self;
            let __arg1 = __arg1;
            let _ = __arg1;
        }
    }
}
