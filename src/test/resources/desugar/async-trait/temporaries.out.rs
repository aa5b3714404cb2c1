use std::future::Future;
use std::pin::Pin;

use std::cell::RefCell;

trait Keep {
    fn count<'life0, 'async_trait>(
        &'life0 self,
        cell: RefCell<Vec<u8>>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn grow<'life0, 'async_trait>(
        &'life0 self,
        cell: RefCell<Vec<u8>>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn name<'life0, 'async_trait>(
        &'life0 self,
        cell: RefCell<String>,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Keep for u8 {
    fn count<'life0, 'async_trait>(
        &'life0 self,
        cell: RefCell<Vec<u8>>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let cell = cell;
            let __ret: usize = { cell.borrow().len() };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn grow<'life0, 'async_trait>(
        &'life0 self,
        cell: RefCell<Vec<u8>>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let cell = cell;
            cell.borrow_mut().push(*self);
        })
    }
    fn name<'life0, 'async_trait>(
        &'life0 self,
        cell: RefCell<String>,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let cell = cell;
            let __ret: String = {
                match cell.borrow().as_str() {
                    "" => "none".to_string(),
                    name => name.to_string(),
                }
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
