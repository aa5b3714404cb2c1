trait Take {
    fn take(
        &self,
        #[allow(unused)] a: String,
        #[allow(unused_variables)] b: (u8, u8),
    ) -> impl ::core::future::Future<Output = ()>;
}

impl Take for u8 {
    fn take(
        &self,
        #[allow(unused)] a: String,
        #[allow(unused_variables)] __arg2: (u8, u8),
    ) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            #[allow(unused)]
            let a = a;
            let __arg2 = __arg2;
            #[allow(unused_variables)]
            let (b, _) = __arg2;
        }
    }
}
