#![feature(impl_trait_in_assoc_type)]
// A trait above may have a type of the same name.
trait Base {
    type Next;
    type Get<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> Self::Get<'me>;
}

trait Stream<T>: Base {
    type Next<'me>: ::core::future::Future<Output = Option<T>>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> <Self as Stream<T>>::Next<'me>;
    type Get<'me>: ::core::future::Future<Output = u16>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> <Self as Stream<T>>::Get<'me>;
}

struct Once<T>(Option<T>);

impl<T> Base for Once<T> {
    type Next = ();
    type Get<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> Self::Get<'me> {
        async move {
            let _ = &self;
            1
        }
    }
}

impl<T> Stream<T> for Once<T> {
    type Next<'me>
        = impl ::core::future::Future<Output = Option<T>>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> <Self as Stream<T>>::Next<'me> {
        async move { self.0.take() }
    }
    type Get<'me>
        = impl ::core::future::Future<Output = u16>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> <Self as Stream<T>>::Get<'me> {
        async move {
            let _ = &self;
            2
        }
    }
}
