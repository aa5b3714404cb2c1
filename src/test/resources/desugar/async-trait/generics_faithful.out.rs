//@ style=faithful

trait Merge<'t, K> {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn merge<'a, 'b, 'life0, 'life1, 'async_trait, T, U, const N: usize>(
        &'life0 self,
        left: &'a [T; N],
        right: &'b U,
        key: &'t K,
        note: &'life1 str,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = &'a T> + ::core::marker::Send + 'async_trait>,
    >
    where
        T: PartialEq<u8>,
        'a: 'async_trait,
        'b: 'async_trait + 'a,
        T: 'async_trait + Clone,
        U: 'async_trait + ?Sized + Sync,
        't: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}
