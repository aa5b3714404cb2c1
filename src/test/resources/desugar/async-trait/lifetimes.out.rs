use std::future::Future;
use std::pin::Pin;

use std::borrow::Cow;
use std::fmt::Debug;

pub struct Line<'a>(&'a str);

pub trait Elided<'t, K: Sync> {
    fn object<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        b: Box<dyn Debug + Send + 'life1>,
        c: Cow<'life2, str>,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait;
    fn pointer<'life0, 'life1, 'async_trait>(
        &'life0 self,
        f: fn(&u8) -> u8,
        g: &'life1 (dyn for<'x> Fn(&'x u8) -> &'x u8 + Sync),
        x: u8,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn named<'a, 'b, 'life0, 'async_trait, T>(
        &'b self,
        left: &'a T,
        key: &'t K,
        line: Line<'life0>,
    ) -> Pin<Box<dyn Future<Output = &'a T> + Send + 'async_trait>>
    where
        't: 'a,
        'a: 'async_trait,
        'b: 'async_trait + 'a,
        T: 'async_trait + Clone + Sync,
        't: 'async_trait,
        'life0: 'async_trait,
        Self: 'async_trait;
    fn result<'life0, 'life1, 'async_trait>(
        &'life0 mut self,
        other: &'life1 u8,
    ) -> Pin<Box<dyn Future<Output = Option<&'life0 str>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn only<'life0, 'life1, 'async_trait>(
        line: &'life0 Line<'life1>,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait;
    fn one<'life0, 'async_trait>(
        line: Line<'life0>,
    ) -> Pin<Box<dyn Future<Output = Cow<'life0, str>> + Send + 'async_trait>>
    where
        Self: Sized,
        'life0: 'async_trait,
        Self: 'async_trait;
    fn in_bound<'life0, 'async_trait>(
        &'life0 self,
        b: Box<dyn Debug + Send + 't>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        't: 'async_trait,
        'life0: 'async_trait,
        Self: 'async_trait;
}

pub struct E(String);

impl<'s> Elided<'s, u8> for E {
    fn object<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        b: Box<dyn Debug + Send + 'life1>,
        c: Cow<'life2, str>,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let b = b;
            let c = c;
            format!("{b:?}{c}")
        })
    }
    fn pointer<'life0, 'life1, 'async_trait>(
        &'life0 self,
        f: fn(&u8) -> u8,
        g: &'life1 (dyn for<'x> Fn(&'x u8) -> &'x u8 + Sync),
        x: u8,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { f(g(&x)) })
    }
    fn named<'a, 'b, 'life0, 'async_trait, T>(
        &'b self,
        left: &'a T,
        _key: &'s u8,
        _line: Line<'life0>,
    ) -> Pin<Box<dyn Future<Output = &'a T> + Send + 'async_trait>>
    where
        's: 'a,
        'a: 'async_trait,
        'b: 'async_trait + 'a,
        T: 'async_trait + Clone + Sync,
        's: 'async_trait,
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let _line = _line;
            let __ret: &'a T = { left };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn result<'life0, 'life1, 'async_trait>(
        &'life0 mut self,
        _other: &'life1 u8,
    ) -> Pin<Box<dyn Future<Output = Option<&'life0 str>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __ret: Option<&'life0 str> = { Some(&self.0) };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn only<'life0, 'life1, 'async_trait>(
        line: &'life0 Line<'life1>,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
    {
        Box::pin(async move { line.0.len() as u8 })
    }
    fn one<'life0, 'async_trait>(
        line: Line<'life0>,
    ) -> Pin<Box<dyn Future<Output = Cow<'life0, str>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
    {
        Box::pin(async move {
            let line = line;
            let __ret: Cow<'life0, str> = { Cow::Borrowed(line.0) };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn in_bound<'life0, 'async_trait>(
        &'life0 self,
        b: Box<dyn Debug + Send + 's>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        's: 'async_trait,
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let b = b;
            drop(b)
        })
    }
}
