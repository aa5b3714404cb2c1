#[allow(async_fn_in_trait)]
pub trait Never {
    async fn never(&self, why: &str) -> !;
    async fn sometimes(&self, stop: bool) -> u8;
}

pub trait SendNever: Send {
    async fn never(&self, why: &str) -> !;
    fn sometimes(&self, stop: bool) -> impl ::core::future::Future<Output = u8> + Send;
}

impl<TraitVariantBlanketType: SendNever> Never for TraitVariantBlanketType {
    async fn never(&self, why: &str) -> ! {
        <Self as SendNever>::never(self, why).await
    }
    async fn sometimes(&self, stop: bool) -> u8 {
        <Self as SendNever>::sometimes(self, stop).await
    }
}
