//@ form=in-place
pub trait Never: Send {
    async fn never(&self, why: &str) -> !;
    fn sometimes(&self, stop: bool) -> impl ::core::future::Future<Output = u8> + Send;
}
