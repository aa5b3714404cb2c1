//@ style=faithful
// Needs the crate async-trait, so this does not compile alone.

use std::cell::Cell;

pub trait Shapes {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn first<'life0, 'life1, 'async_trait>(
        &'life0 self,
        pair: &'life1 (u8, Cell<u8>),
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u8> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn copied<'life0, 'life1, 'async_trait, T>(
        &'life0 self,
        value: &'life1 T,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u32> + ::core::marker::Send + 'async_trait>,
    >
    where
        T: 'async_trait + Copy + Send + Into<u32>,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn unused<'life0, 'life1, 'async_trait>(
        &'life0 self,
        cell: &'life1 Cell<u8>,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u8> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}

impl Shapes for u8 {
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
    fn first<'life0, 'life1, 'async_trait>(
        &'life0 self,
        (a, _): &'life1 (u8, Cell<u8>),
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
            let __ret: u8 = { *a };
            #[allow(unreachable_code)]
            __ret
        })
    }
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
    fn copied<'life0, 'life1, 'async_trait, T>(
        &'life0 self,
        &value: &'life1 T,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u32> + ::core::marker::Send + 'async_trait>,
    >
    where
        T: 'async_trait + Copy + Send + Into<u32>,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<u32> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let __ret: u32 = { value.into() };
            #[allow(unreachable_code)]
            __ret
        })
    }
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
    fn unused<'life0, 'life1, 'async_trait>(
        &'life0 self,
        _: &'life1 Cell<u8>,
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
            let __ret: u8 = { *__self };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
