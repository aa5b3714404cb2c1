use core::future::Future;
use core::pin::Pin;

//@ never=keep send=false
pub trait Stop {
    async fn stop(&self, why: &str) -> !;
    fn run<'life0, 'async_trait>(
        &'life0 self,
        stop: bool,
    ) -> Pin<Box<dyn Future<Output = u8> + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if stop {
                self.stop("asked").await
            }
            4
        })
    }
}

impl Stop for u8 {
    async fn stop(&self, why: &str) -> ! {
        panic!("{why} {self}")
    }
}

mod inner {
    pub struct Never;

    impl super::Stop for Never {
        async fn stop(&self, _: &str) -> ! {
            loop {}
        }
    }
}
