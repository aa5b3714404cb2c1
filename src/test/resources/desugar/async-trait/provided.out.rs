use std::future::Future;
use std::pin::Pin;

use std::sync::Arc;

trait Sensor {
    fn raw(&self) -> i64;
    fn by_ref<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = i64> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move { self.raw() })
    }
    fn by_mut<'life0, 'async_trait>(
        &'life0 mut self,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Send + 'async_trait,
    {
        Box::pin(async move {})
    }
    fn by_box<'async_trait>(
        self: Box<Self>,
    ) -> Pin<Box<dyn Future<Output = i64> + Send + 'async_trait>>
    where
        Self: Send + 'async_trait,
    {
        Box::pin(async move { self.raw() })
    }
    fn by_arc<'async_trait>(
        self: Arc<Self>,
    ) -> Pin<Box<dyn Future<Output = i64> + Send + 'async_trait>>
    where
        Self: Sync + Send + 'async_trait,
    {
        Box::pin(async move { self.raw() })
    }
    fn by_ref_to_arc<'life0, 'async_trait>(
        self: &'life0 Arc<Self>,
    ) -> Pin<Box<dyn Future<Output = i64> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + Send + 'async_trait,
    {
        Box::pin(async move { self.raw() })
    }
    fn by_name<'async_trait>() -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        Self: Send + 'async_trait,
    {
        Box::pin(async move { std::mem::size_of::<&Self>() })
    }
    fn in_macro<'async_trait>() -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        Self: Send + 'async_trait,
    {
        Box::pin(async move { format!("{}", std::any::type_name::<&Self>()) })
    }
    fn nobody<'async_trait>() -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>> {
        Box::pin(async move {
            struct Other;
            impl Other {
                fn new() -> Self {
                    Other
                }
            }
            let _ = Other::new();
            7
        })
    }
}

trait Promised: Send + std::marker::Sync {
    fn by_ref<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = i64> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { 1 })
    }
}
