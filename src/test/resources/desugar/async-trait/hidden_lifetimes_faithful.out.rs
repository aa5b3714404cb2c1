//@ style=faithful
// Needs the crate async-trait, so this does not compile alone.

use std::borrow::Cow;

pub struct Span<'a>(pub &'a str);
pub struct Pair<'a, 'b, T>(pub &'a T, pub &'b T);
type Words<'a> = std::str::Chars<'a>;

pub trait Log {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn put<'life0, 'life1, 'async_trait>(
        &'life0 self,
        span: &'life1 Span,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = usize> + ::core::marker::Send + 'async_trait>,
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
    fn owned<'life0, 'async_trait>(
        &'life0 self,
        span: Span,
        pair: Pair<u8>,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = usize> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn library<'life0, 'async_trait>(
        &'life0 self,
        text: Cow<str>,
        bytes: std::slice::Iter<u8>,
        words: Words,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = ()> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn apply<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        f: fn(&'life1 Span) -> u8,
        first: &'life2 str,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = Span> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait;
}

pub struct Stdout;

impl Log for Stdout {
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
    fn put<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        span: &'life1 Span<'life2>,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = usize> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<usize> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let __ret: usize = { span.0.len() };
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
    fn owned<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        span: Span<'life1>,
        pair: Pair<'life2, 'life3, u8>,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = usize> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<usize> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let span = span;
            let pair = pair;
            let __ret: usize = { span.0.len() + usize::from(*pair.0 + *pair.1) };
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
    fn library<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        text: Cow<'life1, str>,
        bytes: std::slice::Iter<'life2, u8>,
        words: Words<'life3>,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = ()> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __self = self;
            let text = text;
            let bytes = bytes;
            let words = words;
            let _: () = {
                let _ = (text, bytes, words);
            };
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
    fn apply<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        _f: fn(&'life1 Span) -> u8,
        _first: &'life2 str,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = Span> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<Span> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let _f = _f;
            let __ret: Span = { Span("x") };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
