use core::future::Future;
use core::pin::Pin;

pub trait Finder {
    fn find<#[cfg(all())] 'y: 'async_trait, 'life0, 'async_trait>(
        &'life0 self,
        #[cfg(all())] y: &'y str,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move { y.len() })
    }
}
