//@ edition=2024
//! Has Future in its prelude.

/// A trait.
trait Two {
    async fn tail(&self, cell: std::cell::RefCell<Vec<u8>>) -> usize;
}

impl Two for u8 {
    async fn tail(&self, cell: std::cell::RefCell<Vec<u8>>) -> usize {
        cell.borrow().len()
    }
}
