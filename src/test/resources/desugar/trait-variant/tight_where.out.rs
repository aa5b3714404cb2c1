//! Where no space stands between two words of the output, one is written.
#[allow(async_fn_in_trait)]
pub trait Tight {
    async fn close(&self, name: &str)where Self: Sized;
    fn items(&self) -> impl Iterator<Item = u8>where Self: Sized;
}

pub trait SendTight: Send {
    fn close(&self, name: &str) -> impl ::core::future::Future<Output = ()> + Send where Self: Sized;
    fn items(&self) -> impl Iterator<Item = u8> + Send where Self: Sized;
}

impl<TraitVariantBlanketType: SendTight> Tight for TraitVariantBlanketType {
    async fn close(&self, name: &str)where Self: Sized,
    {
        <Self as SendTight>::close(self, name).await
    }
    fn items(&self) -> impl Iterator<Item = u8>where Self: Sized,
    {
        <Self as SendTight>::items(self)
    }
}
