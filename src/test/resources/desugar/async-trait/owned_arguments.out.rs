use std::future::Future;
use std::pin::Pin;

trait Spend {
    fn spend<'async_trait>(
        self,
        coins: (u32, String),
        __arg2: Vec<u8>,
        note: String,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn keep<'async_trait>(
        self: Box<Self>,
        by: String,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        Self: 'async_trait;
}
struct Purse(String);
impl Spend for Purse {
    fn spend<'async_trait>(
        self,
        __arg1: (u32, String),
        __arg2: Vec<u8>,
        note: String,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        Self: 'async_trait,
    {
        Box::pin(async move {
            let _ = &self;
            let __arg1 = __arg1;
            let (n, _why) = __arg1;
            let __arg2 = __arg2;
            let note = note;
            n as usize + note.len()
        })
    }
    fn keep<'async_trait>(
        mut self: Box<Self>,
        by: String,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        Self: 'async_trait,
    {
        Box::pin(async move {
            let _ = &self;
            let by = by;
            self.0.push_str(&by);
            format!("{}", self.0)
        })
    }
}
