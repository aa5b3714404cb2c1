trait Sizes {
    fn zero(&self) -> impl ::core::future::Future<Output = u32> {
        async move {
            let _ = &self;
            0
        }
    }
    fn empty(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
        }
    }
    fn blank(self: &Self) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
        }
    }
    fn of(text: String) -> impl ::core::future::Future<Output = usize> {
        async move {
            let text = text;
            return text.len();
        }
    }
    fn two(&self, text: String) -> impl ::core::future::Future<Output = usize> {
        async move {
            let text = text;
            return { drop(self.zero()); text.len() };
        }
    }
    fn same(&self) -> impl ::core::future::Future<Output = &Self> {
        async move {
            let __ret: &Self = self;
            __ret
        }
    }
    fn long_name_for_a_function(&self) -> impl ::core::future::Future<Output = u32> {
        async move { self.zero().await + self.zero().await + self.zero().await }
    }
}
