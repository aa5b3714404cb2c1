//@ edition=2024
use std::fmt::Display;

pub struct View<'d>(&'d [u8]);

impl View<'_> {
    pub async fn first(&self, at: &usize) -> Option<&u8> {
        self.0.get(*at)
    }
}

pub async fn choose(left: &str, right: &[u8], prefer_left: bool) -> usize {
    if prefer_left { left.len() } else { right.len() }
}

pub async fn convert<T: Default>(value: &u8, _rest: impl Display) -> (u8, T) {
    (*value, T::default())
}

/// Only an `async fn` may leave out the lifetime of the words.
pub async fn count<T>(words: impl Iterator<Item = &str>, more: T, text: &str) -> &str {
    words.for_each(drop);
    text
}

pub async fn locked(cell: std::cell::RefCell<Vec<u8>>) -> usize {
    cell.borrow().len()
}
