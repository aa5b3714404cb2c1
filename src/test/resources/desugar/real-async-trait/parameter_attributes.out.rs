#![feature(impl_trait_in_assoc_type)]
trait Take {
    type Take<'me>: ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn take<'me>(
        &'me self,
        #[allow(unused)] a: String,
        #[allow(unused_variables)] b: (u8, u8),
    ) -> Self::Take<'me>;
}

impl Take for u8 {
    type Take<'me>
        = impl ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn take<'me>(
        &'me self,
        #[allow(unused)] a: String,
        #[allow(unused_variables)] __arg2: (u8, u8),
    ) -> Self::Take<'me> {
        async move {
            #[allow(unused)]
            let a = a;
            let __arg2 = __arg2;
            #[allow(unused_variables)]
            let (b, _) = __arg2;
        }
    }
}
