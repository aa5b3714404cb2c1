//@ form=in-place style=faithful
pub trait Fetch: Send {
    async fn fetch(&self, url: &str) -> Vec<u8>;
    async fn ignored(&self, _: u8);
    fn count(&self) -> usize;
}
