//@ style=faithful

trait Walk {
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn walk<'life0, 'async_trait>(
        &'life0 mut self,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = String> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}
struct W {
    n: u32,
}
impl Walk for W {
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
    fn walk<'life0, 'async_trait>(
        &'life0 mut self,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = String> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<String> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let mut __self = self;
            let __ret: String = {
                struct Inner(u32);
                impl Inner {
                    fn get(&self) -> u32 {
                        self.0
                    }
                }
                macro_rules! bump {
                    () => {
                        __self.n += 1
                    };
                }
                bump!();
                let twice = || __self.n * 2;
                let Self { n } = __self;
                if *n > 9 {
                    return "big".into();
                }
                format!("{} {} {}", n, Inner(*n).get(), stringify!(__self))
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
