//@ edition=2024
//! Has Future in its prelude.

use std::pin::Pin;

/// A trait.
trait Two {
    fn tail<'life0, 'async_trait>(
        &'life0 self,
        cell: std::cell::RefCell<Vec<u8>>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Two for u8 {
    fn tail<'life0, 'async_trait>(
        &'life0 self,
        cell: std::cell::RefCell<Vec<u8>>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let cell = cell;
            cell.borrow().len()
        })
    }
}
