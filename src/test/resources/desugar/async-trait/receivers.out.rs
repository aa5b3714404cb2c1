use std::future::Future;

use std::pin::Pin;
use std::sync::Arc;

trait Job: Sized + Send + Sync {
    fn own<'async_trait>(self) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn own_mut<'async_trait>(self) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn part<'async_trait>(self) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn boxed<'async_trait>(
        self: Box<Self>,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn shared<'async_trait>(
        self: Arc<Self>,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn pinned<'life0, 'async_trait>(
        self: Pin<&'life0 mut Self>,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn peek<'life0, 'async_trait>(
        self: &'life0 Arc<Self>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn typed<'life0, 'async_trait>(
        self: &'life0 Self,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

struct Unit(u32, String);

impl Job for Unit {
    fn own<'async_trait>(self) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        Self: 'async_trait,
    {
        Box::pin(async move {
            let _ = &self;
            1
        })
    }
    fn own_mut<'async_trait>(mut self) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        Self: 'async_trait,
    {
        Box::pin(async move {
            let _ = &self;
            self.0 += 1;
            self.0
        })
    }
    fn part<'async_trait>(self) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        Self: 'async_trait,
    {
        Box::pin(async move {
            let _ = &self;
            self.1
        })
    }
    fn boxed<'async_trait>(
        self: Box<Self>,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        Self: 'async_trait,
    {
        Box::pin(async move { self.0 })
    }
    fn shared<'async_trait>(
        self: Arc<Self>,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        Self: 'async_trait,
    {
        Box::pin(async move {
            let _ = &self;
            2
        })
    }
    fn pinned<'life0, 'async_trait>(
        mut self: Pin<&'life0 mut Self>,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            self.0 += 1;
            self.0
        })
    }
    fn peek<'life0, 'async_trait>(
        self: &'life0 Arc<Self>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { Arc::strong_count(self) })
    }
    fn typed<'life0, 'async_trait>(
        self: &'life0 Self,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { self.0 })
    }
}
