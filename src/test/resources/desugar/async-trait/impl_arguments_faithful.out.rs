//@ style=faithful

use std::fmt::Display;
trait Say {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn say<'life0, 'life1, 'async_trait>(
        &'life0 self,
        a: impl 'async_trait + Display + Send,
        b: &'life1 (impl 'async_trait + Display + Sync),
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = String> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}
impl Say for () {
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
    fn say<'life0, 'life1, 'async_trait>(
        &'life0 self,
        a: impl 'async_trait + Display + Send,
        b: &'life1 (impl 'async_trait + Display + Sync),
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = String> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<String> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let a = a;
            let __ret: String = { format!("{a}{b}") };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
