#![feature(impl_trait_in_assoc_type)]
//@ outlives=true qualified=true
trait Base<'t> {
    type Get<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> <Self as Base<'t>>::Get<'me>;
}

impl<'t, B: Base<'t>> Base<'t> for &B {
    type Get<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> <Self as Base<'t>>::Get<'me> {
        async move { (**self).get().await }
    }
}

impl Base<'_> for u8 {
    type Get<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> Self::Get<'me> {
        async move { *self }
    }
}
