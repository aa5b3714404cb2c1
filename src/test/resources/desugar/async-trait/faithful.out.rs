//@ style=faithful
trait Shelf {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn find<'life0, 'life1, 'async_trait>(&'life0 self, title: &'life1 str, limit: usize) -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = Option<String>> + ::core::marker::Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn push<'life0, 'async_trait>(&'life0 mut self, title: String) -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = usize> + ::core::marker::Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

struct Wooden(Vec<String>);

impl Shelf for Wooden {
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
    fn find<'life0, 'life1, 'async_trait>(&'life0 self, title: &'life1 str, limit: usize) -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = Option<String>> + ::core::marker::Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<Option<String>> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let limit = limit;
            let __ret: Option<String> = {
                __self.0
                    .iter()
                    .take(limit)
                    .find(|t| t.as_str() == title)
                    .cloned()
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
    fn push<'life0, 'async_trait>(&'life0 mut self, title: String) -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = usize> + ::core::marker::Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<usize> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let mut __self = self;
            let title = title;
            let __ret: usize = {
                __self.0.push(title);
                __self.0.len()
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
