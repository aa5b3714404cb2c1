//@ outlives=true
use std::borrow::Cow;

pub trait Store<K> {
    async fn get(&self, key: K) -> Option<&str>;
    async fn put<V: Into<String>>(&mut self, key: &K, value: V, note: Cow<'_, str>);
    async fn size() -> usize;
    async fn call<'x>(&'x self, f: &dyn Fn(&str) -> usize) -> &'x str
    where
        K: Clone;
}

pub struct Memory(pub String);

impl<K: Clone> Store<K> for Memory {
    async fn get(&self, key: K) -> Option<&str> {
        drop(key);
        Some(&self.0)
    }
    async fn put<V: Into<String>>(&mut self, key: &K, value: V, note: Cow<'_, str>) {
        drop(key.clone());
        self.0 = value.into() + &note;
    }
    async fn size() -> usize {
        1
    }
    async fn call<'x>(&'x self, f: &dyn Fn(&str) -> usize) -> &'x str
    where
        K: Clone,
    {
        f(&self.0);
        &self.0
    }
}
