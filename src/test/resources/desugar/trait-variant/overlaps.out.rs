use std::collections::HashMap;

pub trait Area {
    async fn area(&self) -> u64;
}

impl<T: Area> Area for &T {
    async fn area(&self) -> u64 {
        (**self).area().await
    }
}

pub trait Cache<K> {
    async fn get(&self, k: &K) -> Option<u8>;
}

impl<K> Cache<K> for HashMap<K, u8> {
    async fn get(&self, _: &K) -> Option<u8> {
        None
    }
}

#[allow(async_fn_in_trait)]
pub trait Concrete<K> {
    async fn get(&self, k: &K) -> Option<u8>;
}

pub trait SendConcrete<K>: Send {
    fn get(&self, k: &K) -> impl ::core::future::Future<Output = Option<u8>> + Send;
}

impl<K, TraitVariantBlanketType: SendConcrete<K>> Concrete<K> for TraitVariantBlanketType {
    async fn get(&self, k: &K) -> Option<u8> {
        <Self as SendConcrete<K>>::get(self, k).await
    }
}

impl<K> Concrete<u8> for HashMap<K, u8> {
    async fn get(&self, _: &u8) -> Option<u8> {
        None
    }
}
