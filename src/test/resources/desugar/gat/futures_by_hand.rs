use std::future::{Future, Ready, ready};
use std::pin::Pin;

trait Clock {
    async fn now(&self, zone: &str) -> u64;
    async fn tick(&mut self);
    async fn later(&self, by: u64) -> u64;
}

struct Fixed(u64);

impl Clock for Fixed {
    fn now(&self, _zone: &str) -> Ready<u64> {
        ready(self.0)
    }

    fn tick(&mut self) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(async move { self.0 += 1 })
    }

    fn later(&self, by: u64) -> impl Future<Output = u64> {
        let then = self.0 + by;
        async move { then }
    }
}
