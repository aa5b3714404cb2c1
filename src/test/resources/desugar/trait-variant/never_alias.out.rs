//@ never=alias
#[allow(async_fn_in_trait)]
pub trait Never {
    async fn never(&self, why: &str) -> !;
}

pub trait SendNever: Send {
    fn never(
        &self,
        why: &str,
    ) -> impl ::core::future::Future<Output = <fn() -> ! as __Never>::Type> + Send;
}

impl<TraitVariantBlanketType: SendNever> Never for TraitVariantBlanketType {
    async fn never(&self, why: &str) -> ! {
        <Self as SendNever>::never(self, why).await
    }
}

pub trait __Never {
    type Type;
}

impl<T> __Never for fn() -> T {
    type Type = T;
}
