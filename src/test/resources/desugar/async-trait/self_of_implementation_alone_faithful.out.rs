//@ style=faithful
// Needs the crate async-trait, so this does not compile alone.

pub struct Thing(pub u8);

pub trait Make {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn make<'async_trait>(
        n: u8,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = Thing> + ::core::marker::Send + 'async_trait>,
    >;
}

impl Make for Thing {
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
    fn make<'async_trait>(
        n: u8,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = Self> + ::core::marker::Send + 'async_trait>,
    >
    where
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<Self> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let n = n;
            let __ret: Self = { Self(n) };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
