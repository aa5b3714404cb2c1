//@ outlives=true
use std::borrow::Cow;

pub trait Store<K> {
    fn get<'me>(&'me self, key: K) -> impl ::core::future::Future<Output = Option<&'me str>> + 'me
    where
        K: 'me;
    fn put<'fut, 'me, 'a, 'b, V: Into<String>>(
        &'me mut self,
        key: &'a K,
        value: V,
        note: Cow<'b, str>,
    ) -> impl ::core::future::Future<Output = ()> + 'fut
    where
        'me: 'fut,
        'a: 'fut,
        'b: 'fut,
        K: 'fut,
        V: 'fut;
    fn size() -> impl ::core::future::Future<Output = usize>;
    fn call<'fut, 'a, 'x>(
        &'x self,
        f: &'a dyn Fn(&str) -> usize,
    ) -> impl ::core::future::Future<Output = &'x str> + 'fut
    where
        K: Clone,
        'a: 'fut,
        'x: 'fut,
        K: 'fut;
}

pub struct Memory(pub String);

impl<K: Clone> Store<K> for Memory {
    fn get<'me>(&'me self, key: K) -> impl ::core::future::Future<Output = Option<&'me str>> + 'me
    where
        K: 'me,
    {
        async move {
            let key = key;
            let __ret: Option<&'me str> = {
                drop(key);
                Some(&self.0)
            };
            __ret
        }
    }
    fn put<'fut, 'me, 'a, 'b, V: Into<String>>(
        &'me mut self,
        key: &'a K,
        value: V,
        note: Cow<'b, str>,
    ) -> impl ::core::future::Future<Output = ()> + 'fut
    where
        'me: 'fut,
        'a: 'fut,
        'b: 'fut,
        K: 'fut,
        V: 'fut,
    {
        async move {
            let value = value;
            let note = note;
            drop(key.clone());
            self.0 = value.into() + &note;
        }
    }
    fn size() -> impl ::core::future::Future<Output = usize> {
        async move { 1 }
    }
    fn call<'fut, 'a, 'x>(
        &'x self,
        f: &'a dyn Fn(&str) -> usize,
    ) -> impl ::core::future::Future<Output = &'x str> + 'fut
    where
        K: Clone,
        'a: 'fut,
        'x: 'fut,
        K: 'fut,
    {
        async move {
            let __ret: &'x str = {
                f(&self.0);
                &self.0
            };
            __ret
        }
    }
}
