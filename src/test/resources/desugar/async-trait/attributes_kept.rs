// Attributes that the macro would answer with an error, and macros that run first: this does not compile.

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
    async fn f(&self);
    const async fn never(&self);
}

#[async_trait]
trait Right {
    async fn f(&self);
}
