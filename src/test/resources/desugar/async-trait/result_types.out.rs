use std::future::Future;
use std::pin::Pin;

trait Make {
    fn plain<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move { 1 })
    }
    fn coerce<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = Box<dyn std::fmt::Debug + Send>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let __ret: Box<dyn std::fmt::Debug + Send> = { Box::new(1) };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn early<'life0, 'async_trait>(
        &'life0 self,
        n: u8,
    ) -> Pin<Box<dyn Future<Output = Result<u8, String>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            if let Some(__ret) = None::<Result<u8, String>> {
                return __ret;
            }
            let __ret: Result<u8, String> = {
                if n == 0 {
                    return Err("zero".into());
                }
                Ok(n)
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
