#![feature(impl_trait_in_assoc_type)]
//@ outlives=true
trait Make {
    type Make<'me, T: Default>: ::core::future::Future<Output = T>
    where
        Self: 'me;
    fn make<'me, T: Default>(&'me self) -> Self::Make<'me, T>;
    type Count<'me>: ::core::future::Future<Output = u8> + 'me
    where
        Self: 'me;
    fn count<'me>(&'me self) -> Self::Count<'me>;
}

impl Make for u8 {
    type Make<'me, T: Default>
        = impl ::core::future::Future<Output = T>
    where
        Self: 'me;
    fn make<'me, T: Default>(&'me self) -> Self::Make<'me, T> {
        async move {
            let _ = &self;
            return T::default();
        }
    }
    type Count<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn count<'me>(&'me self) -> Self::Count<'me> {
        async move { *self }
    }
}
