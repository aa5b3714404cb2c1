//@ boxed=true
use std::future::Future;
use std::pin::Pin;

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

fn once<'a>(text: &'a str) -> Pin<Box<dyn Future<Output = usize> + Send + 'a>> {
    Box::pin(async move { text.len() })
}

fn from(text: String) -> std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = usize>>> {
    std::pin::Pin::from(std::boxed::Box::new(async move { text.len() }))
}

fn alias<'a>(text: &'a str) -> BoxFuture<'a, usize> {
    Box::pin(async move { text.len() })
}

fn local(text: &str) -> LocalBoxFuture<'_, usize> {
    Box::pin(async move { text.len() })
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
    fn area(&self) -> BoxFuture<'_, f64>;
    fn name<'life0, 'async_trait>(&'life0 self) -> Pin<Box<dyn Future<Output = ()> + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let __self = self;
            let _: () = {
                __self.area().await;
            };
        })
    }
}

struct Square(f64);

impl Shape for Square {
    fn area(&self) -> BoxFuture<'_, f64> {
        Box::pin(async move { self.0 * self.0 })
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
    fn get<'life0, 'life1, 'async_trait, T>(
        &'life0 self,
        key: &'life1 str,
        value: T,
        show: impl 'async_trait + Fn(&str),
    ) -> Pin<Box<dyn Future<Output = &'k str> + Send + 'async_trait>>
    where
        T: 'async_trait + Clone,
        'k: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}
