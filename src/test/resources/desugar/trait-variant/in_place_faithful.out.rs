//@ form=in-place style=faithful
pub trait Fetch: Send + Send {
    fn fetch(&self, url: &str) -> impl ::core::future::Future<Output = Vec<u8>> + Send;
    fn ignored(&self, _: u8) -> impl ::core::future::Future<Output = ()> + Send;
    fn count(&self) -> usize;
}
