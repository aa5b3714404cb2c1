//@ style=faithful
struct Point {
    x: i32,
    y: i32,
}

trait Shapes {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn tuple<'life0, 'async_trait>(
        &'life0 self,
        pair: (u8, u8),
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u8> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn rec<'life0, 'async_trait>(
        &'life0 self,
        p: Point,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = i32> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn by_ref<'life0, 'life1, 'async_trait>(
        &'life0 self,
        p: &'life1 Point,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = i32> + ::core::marker::Send + 'async_trait>,
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
    fn mutable<'life0, 'async_trait>(
        &'life0 self,
        n: u32,
        s: String,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u32> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn ignored<'life0, 'async_trait>(
        &'life0 self,
        __arg1: String,
        __arg2: u8,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u8> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn bindings<'life0, 'async_trait>(
        &'life0 self,
        s: String,
        t: String,
        n: u32,
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
    fn conditional<'life0, 'async_trait>(
        &'life0 self,
        #[cfg(all())] __arg1: String,
        #[cfg(any())] b: Vec<u8>,
        #[allow(unused)] c: String,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = ()> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Shapes for () {
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
    fn tuple<'life0, 'async_trait>(
        &'life0 self,
        __arg1: (u8, u8),
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u8> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<u8> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let (a, b) = {
                let __arg1 = __arg1;
                __arg1
            };
            let __ret: u8 = { a + b };
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
    fn rec<'life0, 'async_trait>(
        &'life0 self,
        mut __arg1: Point,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = i32> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<i32> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let Point { x, mut y } = {
                let __arg1 = __arg1;
                __arg1
            };
            let __ret: i32 = {
                y += 1;
                x * y
            };
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
    fn by_ref<'life0, 'life1, 'async_trait>(
        &'life0 self,
        &Point { x, y }: &'life1 Point,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = i32> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<i32> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let __ret: i32 = { x - y };
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
    fn mutable<'life0, 'async_trait>(
        &'life0 self,
        n: u32,
        s: String,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u32> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<u32> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let mut n = n;
            let mut s = s;
            let __ret: u32 = {
                n += 1;
                s.clear();
                n
            };
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
    fn ignored<'life0, 'async_trait>(
        &'life0 self,
        __arg1: String,
        __arg2: u8,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = u8> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<u8> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let __arg1 = __arg1;
            let __arg2 = __arg2;
            let __ret: u8 = { 1 };
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
    fn bindings<'life0, 'async_trait>(
        &'life0 self,
        s: String,
        t: String,
        n @ 0..: u32,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = usize> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<usize> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let s = s;
            let mut t = t;
            let n = n;
            let __ret: usize = {
                t.push('x');
                s.len() + t.len() + n as usize
            };
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
    fn conditional<'life0, 'async_trait>(
        &'life0 self,
        #[cfg(all())] __arg1: String,
        #[cfg(any())] b: Vec<u8>,
        #[allow(unused)] c: String,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = ()> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __self = self;
            #[cfg(all())]
            let __arg1 = __arg1;
            #[cfg(any())]
            let b = b;
            let c = c;
            let _: () = {};
        })
    }
}
