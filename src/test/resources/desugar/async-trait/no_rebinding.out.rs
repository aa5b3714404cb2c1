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
    fn note<'life0, 'async_trait>(
        &'life0 mut self,
        n: u8,
        f: fn(&u8) -> u8,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
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
    fn note<'life0, 'async_trait>(
        &'life0 mut self,
        mut n: u8,
        f: fn(&u8) -> u8,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            n = f(&n);
            self.0.push(format!("{self:p} {n}"));
        })
    }
}
