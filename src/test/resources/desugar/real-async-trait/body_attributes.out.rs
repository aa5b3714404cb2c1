#![feature(impl_trait_in_assoc_type)]
pub trait Counter {
    type Count<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn count<'me>(&'me self) -> Self::Count<'me>;

    type Total<'me>: ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn r#total<'me>(&'me self) -> Self::Total<'me>;

    fn clause(&self) -> impl Sized + use<'_, Self>;
}

impl Counter for u8 {
    type Total<'me>
        = impl ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn total<'me>(&'me self) -> Self::Total<'me> {
        async move {}
    }

    fn clause(&self) -> impl Sized {
        1
    }

    type Count<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    #[inline]
    fn count<'me>(&'me self) -> Self::Count<'me> {
        async move { 1 }
    }
}
