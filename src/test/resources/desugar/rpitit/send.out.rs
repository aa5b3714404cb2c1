//@ send=true
pub trait Fetch {
    fn fetch(
        &self,
        url: String,
    ) -> impl ::core::future::Future<Output = usize> + ::core::marker::Send;
    fn twice(
        &self,
        url: String,
    ) -> impl ::core::future::Future<Output = usize> + ::core::marker::Send
    where
        Self: Sync,
    {
        async move {
            let url = url;
            return self.fetch(url.clone()).await + self.fetch(url).await;
        }
    }
    fn reset(&mut self) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send
    where
        Self: Send,
    {
        async move {
            let _ = &self;
        }
    }
    fn unshared(self) -> impl ::core::future::Future<Output = u8> + ::core::marker::Send
    where
        Self: Sized,
        Self: Send,
    {
        async move {
            let _ = &self;
            1
        }
    }
}

pub struct Web;

impl Fetch for Web {
    fn fetch(&self, url: String) -> impl ::core::future::Future<Output = usize> {
        async move {
            let _ = &self;
            let url = url;
            return url.len();
        }
    }
}
