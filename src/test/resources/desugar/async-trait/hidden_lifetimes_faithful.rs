//@ style=faithful
// Needs the crate async-trait, so this does not compile alone.

use async_trait::async_trait;
use std::borrow::Cow;

pub struct Span<'a>(pub &'a str);
pub struct Pair<'a, 'b, T>(pub &'a T, pub &'b T);
type Words<'a> = std::str::Chars<'a>;

#[async_trait]
pub trait Log {
    async fn put(&self, span: &Span) -> usize;
    async fn owned(&self, span: Span, pair: Pair<u8>) -> usize;
    async fn library(&self, text: Cow<str>, bytes: std::slice::Iter<u8>, words: Words);
    async fn apply(&self, f: fn(&Span) -> u8, first: &str) -> Span;
}

pub struct Stdout;

#[async_trait]
impl Log for Stdout {
    async fn put(&self, span: &Span<'_>) -> usize {
        span.0.len()
    }
    async fn owned(&self, span: Span<'_>, pair: Pair<'_, '_, u8>) -> usize {
        span.0.len() + usize::from(*pair.0 + *pair.1)
    }
    async fn library(&self, text: Cow<'_, str>, bytes: std::slice::Iter<'_, u8>, words: Words<'_>) {
        let _ = (text, bytes, words);
    }
    async fn apply(&self, _f: fn(&Span) -> u8, _first: &str) -> Span {
        Span("x")
    }
}
