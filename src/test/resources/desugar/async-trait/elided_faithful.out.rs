//@ style=faithful

struct Page<'a>(&'a str);
trait Reader {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn scan<'life0, 'life1, 'life2, 'life3, 'life4, 'life5, 'life6, 'async_trait>(
        &'life0 self,
        a: &'life1 str,
        p: Page<'life2>,
        q: &'life3 Page<'life4>,
        rest: Option<&'life5 [&'life6 str]>,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = usize> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        'life4: 'async_trait,
        'life5: 'async_trait,
        'life6: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn borrow<'life0, 'life1, 'async_trait>(
        &'life0 self,
        other: &'life1 u8,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = &str> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}
