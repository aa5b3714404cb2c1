//@ boxed=true
use std::future::Future;
use std::pin::Pin;

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

async fn once<'a>(text: &'a str) -> usize {
    text.len()
}

async fn from(text: String) -> usize {
    text.len()
}

async fn alias<'a>(text: &'a str) -> usize {
    text.len()
}

async fn local(text: &str) -> usize {
    text.len()
}

fn sum(n: u32) -> BoxFuture<'static, u32> {
    Box::pin(async move {
        if n == 0 {
            return 0;
        }
        n + sum(n - 1).await
    })
}

fn even(n: u32) -> BoxFuture<'static, bool> {
    Box::pin(async move { n == 0 || odd(n - 1).await })
}

fn odd(n: u32) -> BoxFuture<'static, bool> {
    Box::pin(async move { n != 0 && even(n - 1).await })
}

fn early(text: &str) -> BoxFuture<'static, usize> {
    let length = text.len();
    Box::pin(async move { length })
}

fn forgetful(text: &str) -> BoxFuture<'static, ()> {
    Box::pin(async move {})
}

trait Shape {
    async fn area(&self) -> f64;
    async fn name(&self) {
        self.area().await;
    }
}

struct Square(f64);

impl Shape for Square {
    async fn area(&self) -> f64 {
        self.0 * self.0
    }
}

trait Mixed {
    fn run(&self) -> BoxFuture<'_, u8>;
}

impl Mixed for u8 {
    fn run(&self) -> BoxFuture<'_, u8> {
        Box::pin(async move { *self })
    }
}

impl Mixed for u16 {
    fn run(&self) -> BoxFuture<'_, u8> {
        Box::pin(std::future::ready(1))
    }
}

fn mixed(_: &dyn Mixed) {}

trait Keyed<'k> {
    async fn get<T>(&self, key: &str, value: T, show: impl Fn(&str)) -> &'k str
    where
        T: Clone;
}
