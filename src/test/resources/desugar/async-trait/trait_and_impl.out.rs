use std::future::Future;
use std::pin::Pin;

trait Shelf {
    fn find<'life0, 'life1, 'async_trait>(
        &'life0 self,
        title: &'life1 str,
        limit: usize,
    ) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn push<'life0, 'async_trait>(
        &'life0 mut self,
        title: String,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

struct Wooden(Vec<String>);

impl Shelf for Wooden {
    fn find<'life0, 'life1, 'async_trait>(
        &'life0 self,
        title: &'life1 str,
        limit: usize,
    ) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __ret: Option<String> = {
                self.0
                    .iter()
                    .take(limit)
                    .find(|t| t.as_str() == title)
                    .cloned()
            };
            #[allow(unreachable_code)]
            __ret
        })
    }

    fn push<'life0, 'async_trait>(
        &'life0 mut self,
        title: String,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let title = title;
            self.0.push(title);
            self.0.len()
        })
    }
}
