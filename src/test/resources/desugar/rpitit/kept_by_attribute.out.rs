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
    fn inlined(&self) -> impl ::core::future::Future<Output = u8> {
        async move {
            let _ = &self;
            1
        }
    }
    #[track_caller]
    fn tracked(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
        }
    }
}

macro_rules! make {
    () => {
        trait Made {
            async fn made(&self);
        }
    };
}
