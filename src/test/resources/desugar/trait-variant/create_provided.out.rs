#[allow(async_fn_in_trait)]
pub trait Hail {
    async fn hail(&self, _: u8) -> u8;
    async fn twice(&self) -> u8 {
        self.hail(1).await + self.hail(2).await
    }
    async fn reset(&mut self) {}
    #[cfg(any())]
    async fn absent(&self);
    async unsafe fn poke(&self, #[cfg(all())] at: usize, #[cfg(any())] bytes: usize);
    fn plain(mut self, mut n: u8, (a, _): (u8, u8)) -> u8
    where
        Self: Sized,
    {
        n += a;
        n
    }
    async fn a_method_with_a_rather_long_name(&self, the_first_argument: u8, the_second_argument: u8) -> u8;
}

pub trait SendHail: Send {
    fn hail(&self, __arg1: u8) -> impl ::core::future::Future<Output = u8> + Send;
    fn twice(&self) -> impl ::core::future::Future<Output = u8> + Send
    where
        Self: Sync,
    {
        async move { self.hail(1).await + self.hail(2).await }
    }
    fn reset(&mut self) -> impl ::core::future::Future<Output = ()> + Send {
        async move {}
    }
    #[cfg(any())]
    fn absent(&self) -> impl ::core::future::Future<Output = ()> + Send;
    unsafe fn poke(
        &self,
        #[cfg(all())] at: usize,
        #[cfg(any())] bytes: usize,
    ) -> impl ::core::future::Future<Output = ()> + Send;
    fn plain(mut self, mut n: u8, (a, _): (u8, u8)) -> u8
    where
        Self: Sized,
    {
        n += a;
        n
    }
    fn a_method_with_a_rather_long_name(
        &self,
        the_first_argument: u8,
        the_second_argument: u8,
    ) -> impl ::core::future::Future<Output = u8> + Send;
}

impl<TraitVariantBlanketType: SendHail> Hail for TraitVariantBlanketType {
    async fn hail(&self, __arg1: u8) -> u8 {
        <Self as SendHail>::hail(self, __arg1).await
    }
    async fn reset(&mut self) {
        <Self as SendHail>::reset(self).await
    }
    #[cfg(any())]
    async fn absent(&self) {
        <Self as SendHail>::absent(self).await
    }
    async unsafe fn poke(&self, #[cfg(all())] at: usize, #[cfg(any())] bytes: usize) {
        unsafe {
            <Self as SendHail>::poke(
                self,
                #[cfg(all())]
                at,
                #[cfg(any())]
                bytes,
            )
        }
        .await
    }
    fn plain(self, n: u8, __arg2: (u8, u8)) -> u8
    where
        Self: Sized,
    {
        <Self as SendHail>::plain(self, n, __arg2)
    }
    async fn a_method_with_a_rather_long_name(
        &self,
        the_first_argument: u8,
        the_second_argument: u8,
    ) -> u8 {
        <Self as SendHail>::a_method_with_a_rather_long_name(
            self,
            the_first_argument,
            the_second_argument,
        )
        .await
    }
}

#[allow(async_fn_in_trait)]
pub unsafe trait Trusted: Sync {
    async fn trust(self: std::sync::Arc<Self>, text: String) -> usize {
        text.len()
    }
    async fn early(&self, cell: std::cell::Cell<u8>, name: String) -> Result<u8, String> {
        if cell.get() == 0 {
            return Err(name);
        }
        Ok(cell.get())
    }
    async fn borrowed(&self, cell: std::cell::RefCell<Vec<u8>>) -> usize {
        cell.borrow().len()
    }
    async fn emptied(self, cell: std::cell::RefCell<Vec<u8>>)
    where
        Self: Sized,
    {
        cell.borrow_mut().clear()
    }
}

pub unsafe trait SendTrusted: Sync + Send {
    fn trust(
        self: std::sync::Arc<Self>,
        text: String,
    ) -> impl ::core::future::Future<Output = usize> + Send {
        async move {
            let _ = &self;
            let text = text;
            text.len()
        }
    }
    fn early(
        &self,
        cell: std::cell::Cell<u8>,
        name: String,
    ) -> impl ::core::future::Future<Output = Result<u8, String>> + Send {
        async move {
            let cell = cell;
            let name = name;
            if let Some(__ret) = None::<Result<u8, String>> {
                return __ret;
            }
            let __ret: Result<u8, String> = {
                if cell.get() == 0 {
                    return Err(name);
                }
                Ok(cell.get())
            };
            #[allow(unreachable_code)]
            __ret
        }
    }
    fn borrowed(
        &self,
        cell: std::cell::RefCell<Vec<u8>>,
    ) -> impl ::core::future::Future<Output = usize> + Send {
        async move {
            let cell = cell;
            let __ret: usize = { cell.borrow().len() };
            #[allow(unreachable_code)]
            __ret
        }
    }
    fn emptied(
        self,
        cell: std::cell::RefCell<Vec<u8>>,
    ) -> impl ::core::future::Future<Output = ()> + Send
    where
        Self: Sized,
    {
        async move {
            let _ = &self;
            let cell = cell;
            cell.borrow_mut().clear();
        }
    }
}

unsafe impl<TraitVariantBlanketType: SendTrusted> Trusted for TraitVariantBlanketType {
    async fn trust(self: std::sync::Arc<Self>, text: String) -> usize {
        <Self as SendTrusted>::trust(self, text).await
    }
    async fn early(&self, cell: std::cell::Cell<u8>, name: String) -> Result<u8, String> {
        <Self as SendTrusted>::early(self, cell, name).await
    }
    async fn borrowed(&self, cell: std::cell::RefCell<Vec<u8>>) -> usize {
        <Self as SendTrusted>::borrowed(self, cell).await
    }
    async fn emptied(self, cell: std::cell::RefCell<Vec<u8>>)
    where
        Self: Sized,
    {
        <Self as SendTrusted>::emptied(self, cell).await
    }
}
