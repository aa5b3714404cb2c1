use std::borrow::Cow;
use std::fmt::Debug;

pub struct Line<'a>(&'a str);

pub trait Elided<'t, K: Sync> {
    async fn object(&self, b: Box<dyn Debug + Send + '_>, c: Cow<'_, str>) -> String;
    async fn pointer(&self, f: fn(&u8) -> u8, g: &(dyn for<'x> Fn(&'x u8) -> &'x u8 + Sync), x: u8) -> u8;
    async fn named<'a, 'b: 'a, T: Clone + Sync>(&'b self, left: &'a T, key: &'t K, line: Line<'_>) -> &'a T
    where
        't: 'a;
    async fn result(&mut self, other: &u8) -> Option<&str>;
    async fn only(line: &Line<'_>) -> u8;
    async fn one(line: Line<'_>) -> Cow<'_, str>
    where
        Self: Sized;
    async fn in_bound(&self, b: Box<dyn Debug + Send + 't>);
}

pub struct E(String);

impl<'s> Elided<'s, u8> for E {
    async fn object(&self, b: Box<dyn Debug + Send + '_>, c: Cow<'_, str>) -> String {
        format!("{b:?}{c}")
    }
    async fn pointer(&self, f: fn(&u8) -> u8, g: &(dyn for<'x> Fn(&'x u8) -> &'x u8 + Sync), x: u8) -> u8 {
        f(g(&x))
    }
    async fn named<'a, 'b: 'a, T: Clone + Sync>(&'b self, left: &'a T, _key: &'s u8, _line: Line<'_>) -> &'a T
    where
        's: 'a,
    {
        left
    }
    async fn result(&mut self, _other: &u8) -> Option<&str> {
        Some(&self.0)
    }
    async fn only(line: &Line<'_>) -> u8 {
        line.0.len() as u8
    }
    async fn one(line: Line<'_>) -> Cow<'_, str> {
        Cow::Borrowed(line.0)
    }
    async fn in_bound(&self, b: Box<dyn Debug + Send + 's>) {
        drop(b)
    }
}
