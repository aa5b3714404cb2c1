use std::future::Future;
use std::pin::Pin;

trait Take {
    fn take<'life0, 'async_trait>(
        &'life0 self,
        #[allow(unused)] a: String,
        #[allow(unused_variables)] b: (u8, u8),
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Take for u8 {
    fn take<'life0, 'async_trait>(
        &'life0 self,
        #[allow(unused)] a: String,
        #[allow(unused_variables)] __arg2: (u8, u8),
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            #[allow(unused)]
            let a = a;
            let __arg2 = __arg2;
            #[allow(unused_variables)]
            let (b, _) = __arg2;
        })
    }
}
