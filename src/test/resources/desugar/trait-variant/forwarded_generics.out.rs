//! A forwarded call hands on what no argument tells.
#[allow(async_fn_in_trait)]
pub trait Store<K: Send> {
    async fn read<T: Default + Send>(&self, label: impl Copy + Send) -> usize;
    async fn go<F, R>(&mut self) -> u8;
    async fn count<'a, const N: usize>(&self, name: &'a str) -> &'a str;
    fn item<I: Iterator>(&self, item: I::Item) -> usize;
    /// The arguments tell all of these.
    async fn told<I, T, F, const N: usize>(&self, items: I, array: [u8; N], map: F)
    where
        I: IntoIterator<Item = T> + Send,
        F: Fn(&T) -> K + Send;
}

pub trait SendStore<K: Send>: Send {
    fn read<T: Default + Send>(
        &self,
        label: impl Copy + Send,
    ) -> impl ::core::future::Future<Output = usize> + Send;
    fn go<F, R>(&mut self) -> impl ::core::future::Future<Output = u8> + Send;
    fn count<'a, const N: usize>(
        &self,
        name: &'a str,
    ) -> impl ::core::future::Future<Output = &'a str> + Send;
    fn item<I: Iterator>(&self, item: I::Item) -> usize;
    /// The arguments tell all of these.
    fn told<I, T, F, const N: usize>(
        &self,
        items: I,
        array: [u8; N],
        map: F,
    ) -> impl ::core::future::Future<Output = ()> + Send
    where
        I: IntoIterator<Item = T> + Send,
        F: Fn(&T) -> K + Send;
}

impl<K: Send, TraitVariantBlanketType: SendStore<K>> Store<K> for TraitVariantBlanketType {
    async fn read<T: Default + Send>(&self, label: impl Copy + Send) -> usize {
        <Self as SendStore<K>>::read::<T>(self, label).await
    }
    async fn go<F, R>(&mut self) -> u8 {
        <Self as SendStore<K>>::go::<F, R>(self).await
    }
    async fn count<'a, const N: usize>(&self, name: &'a str) -> &'a str {
        <Self as SendStore<K>>::count::<N>(self, name).await
    }
    fn item<I: Iterator>(&self, item: I::Item) -> usize {
        <Self as SendStore<K>>::item::<I>(self, item)
    }
    async fn told<I, T, F, const N: usize>(&self, items: I, array: [u8; N], map: F)
    where
        I: IntoIterator<Item = T> + Send,
        F: Fn(&T) -> K + Send,
    {
        <Self as SendStore<K>>::told(self, items, array, map).await
    }
}
