//@ style=faithful
//! What the macro makes of this does not compile.
#[allow(async_fn_in_trait)]
pub trait Hail {
    async fn hail(&self, _: u8) -> u8;
    async fn twice(&self) -> u8 {
        self.hail(1).await + self.hail(2).await
    }
    #[cfg(any())]
    async fn absent(&self);
    async unsafe fn poke(&self, #[cfg(all())] at: usize);
    item_macro!();
}

pub trait SendHail: Send {
    fn hail(&self, _: u8) -> impl ::core::future::Future<Output = u8> + Send;
    fn twice(&self) -> impl ::core::future::Future<Output = u8> + Send {
        self.hail(1).await + self.hail(2).await
    }
    #[cfg(any())]
    fn absent(&self) -> impl ::core::future::Future<Output = ()> + Send;
    unsafe fn poke(
        &self,
        #[cfg(all())] at: usize,
    ) -> impl ::core::future::Future<Output = ()> + Send;
    item_macro!();
}

impl<TraitVariantBlanketType: SendHail> Hail for TraitVariantBlanketType {
    async fn hail(&self, _: u8) -> u8 {
        <Self as SendHail>::hail(
            self,
            compile_error!("patterns are not supported in arguments"),
        )
        .await
    }
    async fn twice(&self) -> u8 {
        <Self as SendHail>::twice(self).await
    }
    async fn absent(&self) {
        <Self as SendHail>::absent(self).await
    }
    async unsafe fn poke(&self, #[cfg(all())] at: usize) {
        <Self as SendHail>::poke(self, at).await
    }
    compile_error!("unsupported item type");
}
