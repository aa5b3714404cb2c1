// does not compile by itself: the macros are elsewhere
#[async_trait::async_trait]
trait Boxed {
    async fn boxed(&self);
}

trait Traced {
    #[tracing::instrument]
    async fn traced(&self);
    #[inline]
    #[must_use]
    async fn inlined(&self) -> u8 { 1 }
    #[track_caller]
    async fn tracked(&self) {}
}

macro_rules! make {
    () => {
        trait Made {
            async fn made(&self);
        }
    };
}
