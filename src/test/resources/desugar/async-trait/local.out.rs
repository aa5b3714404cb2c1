//@ send=false
use std::future::Future;
use std::pin::Pin;

use std::rc::Rc;

trait Board {
    fn post<'life0, 'async_trait>(
        &'life0 self,
        text: Rc<str>,
    ) -> Pin<Box<dyn Future<Output = usize> + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let text = text;
            text.len()
        })
    }
}

impl Board for Rc<str> {}
