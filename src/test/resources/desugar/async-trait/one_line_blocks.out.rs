use std::future::Future;
use std::pin::Pin;

// A block for the result stands on one line where it fits there, however long the lines after it are.
pub struct Names(Vec<String>);

pub trait Measure {
    fn lengths<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        more: &'life1 [&'life2 str],
    ) -> Pin<Box<dyn Future<Output = Vec<usize>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait;
    fn kind<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = &'static str> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Measure for Names {
    fn lengths<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        more: &'life1 [&'life2 str],
    ) -> Pin<Box<dyn Future<Output = Vec<usize>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __ret: Vec<usize> = { more.iter().map(|name| name.len() + self.0.len()).collect() };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn kind<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = &'static str> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __ret: &'static str = { std::any::type_name::<Self>() };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
