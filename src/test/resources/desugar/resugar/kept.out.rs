#![feature(const_async_blocks)]

use std::future::Future;
use std::pin::Pin;

struct Pair {
    left: String,
    right: String,
}

fn two(a: String, b: String) -> impl Future<Output = usize> {
    async move { a.len() + b.len() }
}

fn swapped(a: String, b: String) -> impl Future<Output = usize> {
    async move {
        let b = b;
        let a = a;
        return { a.len() + b.len() };
    }
}

fn part(pair: Pair) -> impl Future<Output = String> {
    async move { pair.left }
}

fn taken_part(pair: Pair) -> impl Future<Output = usize> {
    async move {
        let Pair { left, .. } = pair;
        left.len()
    }
}

fn in_macro(pair: Pair) -> impl Future<Output = String> {
    async move { format!("{}", pair.right) }
}

fn apart((a, _): (String, String)) -> impl Future<Output = String> {
    async move { a }
}

fn unused(_n: u8) -> impl Future<Output = ()> {
    async move {}
}

fn tail(text: String, n: u8) -> impl Future<Output = usize> {
    async move {
        let text = text;
        text.len() + usize::from(n)
    }
}

fn some<'a, 'b>(a: &'a u8, b: &'b u8) -> impl Future<Output = u8> + use<'a> {
    let b = *b;
    async move { *a + b }
}

fn less<'a, 'b>(a: &'a u8, _b: &'b u8) -> impl Future<Output = u8> + use<'a> {
    async move { *a }
}

fn unnamed<T: Copy + 'static>(a: &u8, _t: T) -> impl Future<Output = u8> + '_ {
    async move {
        let _t = _t;
        return { *a };
    }
}

const fn constant() -> impl Future<Output = u8> {
    async move { 1 }
}

fn items() -> impl Future<Output = u8> {
    const ONE: u8 = 1;
    async move { ONE }
}

fn half_boxed() -> impl Future<Output = u8> {
    Box::pin(async move { 1 })
}

fn boxed() -> Pin<Box<dyn Future<Output = u8>>> {
    Box::pin(async move { 1 })
}

fn nested_eager(n: u8) -> impl Future<Output = u8> {
    {
        let m = n + 1;
        async move { m }
    }
}

trait Service {
    type Fut: Future<Output = u8>;
    fn call(&self) -> Self::Fut;
    fn last(&self) -> Option<Self::Fut>;
}

trait Sendable {
    fn send(&self) -> impl Future<Output = ()> + Send;
}
