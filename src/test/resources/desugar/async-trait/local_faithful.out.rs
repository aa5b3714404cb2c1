//@ send=false style=faithful

trait Paint {
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
    fn paint<'life0, 'life1, 'async_trait>(
        &'life0 self,
        on: &'life1 str,
    ) -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = usize> + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<usize> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let __ret: usize = { on.len() };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
impl Paint for std::rc::Rc<str> {}
