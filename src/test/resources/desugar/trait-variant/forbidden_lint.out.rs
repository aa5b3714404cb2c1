//! Nothing may be allowed where it is forbidden, and needs to be where it is allowed or expected.
#![forbid(async_fn_in_trait)]

trait Store {
    async fn put(&self, a: &u8) -> u8;
}

trait SendStore: Send {
    fn put(&self, a: &u8) -> impl ::core::future::Future<Output = u8> + Send;
}

impl<TraitVariantBlanketType: SendStore> Store for TraitVariantBlanketType {
    async fn put(&self, a: &u8) -> u8 {
        <Self as SendStore>::put(self, a).await
    }
}
