use core::future::Future;
use core::pin::Pin;

pub trait Stop {
    fn stop<'life0, 'life1, 'async_trait>(
        &'life0 self,
        why: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Never1> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn run<'life0, 'async_trait>(
        &'life0 self,
        stop: bool,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
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
    fn stop<'life0, 'life1, 'async_trait>(
        &'life0 self,
        why: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Never1> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { panic!("{why} {self}") })
    }
}

mod inner {
    use core::future::Future;
    use core::pin::Pin;

    pub struct Never;

    impl super::Stop for Never {
        fn stop<'life0, 'life1, 'async_trait>(
            &'life0 self,
            _: &'life1 str,
        ) -> Pin<Box<dyn Future<Output = Never1> + Send + 'async_trait>>
        where
            'life0: 'async_trait,
            'life1: 'async_trait,
            Self: 'async_trait,
        {
            Box::pin(async move { loop {} })
        }
    }

    pub trait HasOutput {
        type Out;
    }

    impl<T> HasOutput for fn() -> T {
        type Out = T;
    }

    pub type Never1 = <fn() -> ! as HasOutput>::Out;
}

pub trait HasOutput {
    type Out;
}

impl<T> HasOutput for fn() -> T {
    type Out = T;
}

pub type Never1 = <fn() -> ! as HasOutput>::Out;
