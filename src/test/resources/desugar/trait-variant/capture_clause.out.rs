#[allow(async_fn_in_trait)]
pub trait Reader {
    fn read(&self) -> impl Sized + use<'_, Self>;
    async fn close(&self);
}

pub trait SendReader: Send {
    fn read(&self) -> impl Sized + use<'_, Self> + Send;
    fn close(&self) -> impl ::core::future::Future<Output = ()> + Send;
}

impl<TraitVariantBlanketType: SendReader> Reader for TraitVariantBlanketType {
    fn read(&self) -> impl Sized + use<'_, TraitVariantBlanketType> {
        <Self as SendReader>::read(self)
    }
    async fn close(&self) {
        <Self as SendReader>::close(self).await
    }
}
