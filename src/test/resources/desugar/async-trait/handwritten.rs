use std::future::Future;

trait Half {
    async fn sugar(&self) -> u8;
    fn spelled(&self, n: u8) -> impl Future<Output = u8> + Send;
}

struct Hw(u8);

impl Half for Hw {
    async fn sugar(&self) -> u8 {
        self.spelled(1).await
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
