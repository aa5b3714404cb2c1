//! It does not compile: none of these is what the macro accepts.
#[trait_variant::make(Send)]
struct Data;

#[trait_variant::make(Send, Sync)]
trait Comma {
    async fn comma(&self);
}

#[trait_variant::make(Send + 'static)]
trait Lifetime {
    async fn lifetime(&self);
}

#[trait_variant::make(A: Send)]
#[trait_variant::make(B: Send)]
trait Stacked {
    async fn stacked(&self);
}

#[allow(async_fn_in_trait)]
trait Fine {
    async fn fine(&self);
}

trait Made: Send {
    fn fine(&self) -> impl ::core::future::Future<Output = ()> + Send;
}

impl<TraitVariantBlanketType: Made> Fine for TraitVariantBlanketType {
    async fn fine(&self) {
        <Self as Made>::fine(self).await
    }
}
