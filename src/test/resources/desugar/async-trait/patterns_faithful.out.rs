//@ style=faithful
// The pattern in the declaration does not compile before the macro takes it.

trait Pat {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn pat<'life0, 'life1, 'async_trait>(
        &'life0 self,
        __arg1: (u8, u8),
        __arg2: String,
        n: u8,
        pair: &'life1 (u8, u8),
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u8> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}
impl Pat for () {
    #[allow(
        elided_named_lifetimes,
        clippy::async_yields_async,
        clippy::diverging_sub_expression,
        clippy::let_unit_value,
        clippy::needless_arbitrary_self_type,
        clippy::no_effect_underscore_binding,
        clippy::shadow_same,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds,
        clippy::used_underscore_binding
    )]
    fn pat<'life0, 'life1, 'async_trait>(
        &'life0 self,
        mut __arg1: (u8, u8),
        __arg2: String,
        n: u8,
        &(c, d): &'life1 (u8, u8),
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u8> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<u8> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let (a, mut b) = {
                let __arg1 = __arg1;
                __arg1
            };
            let __arg2 = __arg2;
            let mut n = n;
            let __ret: u8 = {
                b += a;
                n += b;
                n + c + d
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
