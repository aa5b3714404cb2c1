// Needs the crate async-trait, so this does not compile alone.

use std::future::Future;
use std::pin::Pin;

use std::borrow::Cow;

pub struct Span<'a>(pub &'a str);
pub struct Pair<'a, 'b, T>(pub &'a T, pub &'b T);
type Words<'a> = std::str::Chars<'a>;

pub trait Log {
    fn put<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        span: &'life1 Span<'life2>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait;
    fn owned<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        span: Span<'life1>,
        pair: Pair<'life2, 'life3, u8>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        Self: 'async_trait;
    fn library<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        text: Cow<'life1, str>,
        bytes: std::slice::Iter<'life2, u8>,
        words: Words<'life3>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        Self: 'async_trait;
    fn apply<'life0, 'life1, 'async_trait>(
        &'life0 self,
        f: fn(&Span) -> u8,
        first: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Span<'life0>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}

pub struct Stdout;

impl Log for Stdout {
    fn put<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        span: &'life1 Span<'life2>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { span.0.len() })
    }
    fn owned<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        span: Span<'life1>,
        pair: Pair<'life2, 'life3, u8>,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let span = span;
            let pair = pair;
            span.0.len() + usize::from(*pair.0 + *pair.1)
        })
    }
    fn library<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        text: Cow<'life1, str>,
        bytes: std::slice::Iter<'life2, u8>,
        words: Words<'life3>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let text = text;
            let bytes = bytes;
            let words = words;
            let _ = (text, bytes, words);
        })
    }
    fn apply<'life0, 'life1, 'async_trait>(
        &'life0 self,
        _f: fn(&Span) -> u8,
        _first: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Span<'life0>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __ret: Span = { Span("x") };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
