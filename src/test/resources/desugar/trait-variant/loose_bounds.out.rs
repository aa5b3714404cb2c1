//! A colon without bounds, and bounds with a plus after the last one.
#[allow(async_fn_in_trait)]
#[allow(dead_code)]
trait Bare:{
    async fn bare(&self);
}

#[allow(dead_code)]
trait SendBare: Send{
    fn bare(&self) -> impl ::core::future::Future<Output = ()> + Send;
}

impl<TraitVariantBlanketType: SendBare> Bare for TraitVariantBlanketType {
    async fn bare(&self) {
        <Self as SendBare>::bare(self).await
    }
}

#[allow(async_fn_in_trait, dead_code)]
trait Open: Clone + {
    async fn open(&self);
    fn items(&self) -> impl Iterator<Item = u8> +;
}

#[allow(async_fn_in_trait, dead_code)]
trait SendOpen: Clone + Send {
    fn open(&self) -> impl ::core::future::Future<Output = ()> + Send;
    fn items(&self) -> impl Iterator<Item = u8> + Send;
}

impl<TraitVariantBlanketType: SendOpen> Open for TraitVariantBlanketType {
    async fn open(&self) {
        <Self as SendOpen>::open(self).await
    }
    fn items(&self) -> impl Iterator<Item = u8> + {
        <Self as SendOpen>::items(self)
    }
}
