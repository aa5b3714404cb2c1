// Attributes that the macro would answer with an error, and macros that run first: this does not compile.

use core::future::Future;
use core::pin::Pin;

use async_trait::async_trait;

#[async_trait(Sync)]
trait Wrong {
    async fn f(&self);
}

#[async_trait]
struct NoTrait;

#[async_trait]
impl NoTrait {
    async fn inherent(&self) {}
}

#[mockall::automock]
#[async_trait]
trait Mocked {
    async fn f(&self);
}

#[async_trait]
#[derive_more::other]
trait Later {
    #[tracing::instrument]
    fn f<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    const async fn never(&self);
}

trait Right {
    fn f<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}
