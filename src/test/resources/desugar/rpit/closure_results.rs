use std::fmt::Debug;
use std::future::Future;

async fn len() -> impl Fn(&str) -> usize {
    |s| s.len()
}

async fn boxed(n: u8) -> impl Fn(u8) -> Box<dyn Debug> {
    let twice = 2 * n;
    move |x| Box::new(x + twice)
}

async fn both() -> (impl Fn(&str) -> usize, Box<dyn Debug>) {
    (|s| s.len(), Box::new(1))
}

async fn mixed() -> (impl Debug, Box<dyn Debug>) {
    (1, Box::new(2))
}

async fn typed<T: Into<u64>>(t: T) -> impl Fn(u64) -> u64 {
    let n = t.into();
    move |m: u64| n + m
}

async fn kept<T: Debug>(t: T) -> impl Fn(T) -> String {
    move |other| format!("{t:?}{other:?}")
}

