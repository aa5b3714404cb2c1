//@ send=true
pub trait Fetch {
    async fn fetch(&self, url: String) -> usize;
    async fn twice(&self, url: String) -> usize {
        self.fetch(url.clone()).await + self.fetch(url).await
    }
    async fn reset(&mut self) {}
    async fn unshared(self) -> u8
    where
        Self: Sized,
    {
        1
    }
}

pub struct Web;

impl Fetch for Web {
    async fn fetch(&self, url: String) -> usize {
        url.len()
    }
}
