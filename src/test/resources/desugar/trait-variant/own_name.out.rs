// A trait that names itself to reach its own items.
#[allow(async_fn_in_trait)]
pub trait Codec {
    type Frame: Send;
    fn limit(&self) -> usize;
    async fn decode(&self, bytes: &[u8]) -> <Self as Codec>::Frame;
    async fn room(&self) -> usize {
        <Self as Codec>::limit(self)
    }
}

pub trait SendCodec: Send {
    type Frame: Send;
    fn limit(&self) -> usize;
    fn decode(
        &self,
        bytes: &[u8],
    ) -> impl ::core::future::Future<Output = <Self as SendCodec>::Frame> + Send;
    fn room(&self) -> impl ::core::future::Future<Output = usize> + Send
    where
        Self: Sync,
    {
        async move { <Self as SendCodec>::limit(self) }
    }
}

impl<TraitVariantBlanketType: SendCodec> Codec for TraitVariantBlanketType {
    type Frame = <Self as SendCodec>::Frame;
    fn limit(&self) -> usize {
        <Self as SendCodec>::limit(self)
    }
    async fn decode(&self, bytes: &[u8]) -> <Self as Codec>::Frame {
        <Self as SendCodec>::decode(self, bytes).await
    }
}
