//@ edition=2024
use std::fmt::Display;

pub struct View<'d>(&'d [u8]);

impl View<'_> {
    pub fn first(&self, at: &usize) -> impl Future<Output = Option<&u8>> {
        async move {
            let __ret: Option<&u8> = self.0.get(*at);
            __ret
        }
    }
}

pub fn choose(left: &str, right: &[u8], prefer_left: bool) -> impl Future<Output = usize> {
    async move { if prefer_left { left.len() } else { right.len() } }
}

pub fn convert<T: Default>(value: &u8, _rest: impl Display) -> impl Future<Output = (u8, T)> {
    async move {
        let _rest = _rest;
        (*value, T::default())
    }
}

/// Only an `async fn` may leave out the lifetime of the words.
pub fn count<'a, T>(
    words: impl Iterator<Item = &'a str>,
    more: T,
    text: &str,
) -> impl Future<Output = &str> {
    async move {
        let words = words;
        let more = more;
        let __ret: &str = {
            words.for_each(drop);
            text
        };
        __ret
    }
}

pub fn locked(cell: std::cell::RefCell<Vec<u8>>) -> impl Future<Output = usize> {
    async move {
        let cell = cell;
        cell.borrow().len()
    }
}
