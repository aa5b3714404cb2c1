use std::pin::Pin;

use std::future::Future;

trait Half {
    fn sugar<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn spelled(&self, n: u8) -> impl Future<Output = u8> + Send;
}

struct Hw(u8);

impl Half for Hw {
    fn sugar<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { self.spelled(1).await })
    }
    async fn spelled(&self, n: u8) -> u8 {
        self.0 + n
    }
}

impl Hw {
    async fn inherent(&self) -> u8 {
        self.sugar().await
    }
}
