use std::fmt::Debug;
use std::future::Future;

fn len() -> impl Future<Output = impl Fn(&str) -> usize> {
    async move {
        fn __pin(value: impl Fn(&str) -> usize) -> impl Fn(&str) -> usize {
            value
        }
        __pin(|s| s.len())
    }
}

fn boxed(n: u8) -> impl Future<Output = impl Fn(u8) -> Box<dyn Debug>> {
    async move {
        fn __pin(value: impl Fn(u8) -> Box<dyn Debug>) -> impl Fn(u8) -> Box<dyn Debug> {
            value
        }
        __pin({
            let twice = 2 * n;
            move |x| Box::new(x + twice)
        })
    }
}

fn both() -> impl Future<Output = (impl Fn(&str) -> usize, Box<dyn Debug>)> {
    async move {
        fn __pin(
            value: (impl Fn(&str) -> usize, Box<dyn Debug>),
        ) -> (impl Fn(&str) -> usize, Box<dyn Debug>) {
            value
        }
        __pin((|s| s.len(), Box::new(1)))
    }
}

fn mixed() -> impl Future<Output = (impl Debug, Box<dyn Debug>)> {
    async move {
        let __ret: (_, Box<dyn Debug>) = (1, Box::new(2));
        __ret
    }
}

fn typed<T: Into<u64>>(t: T) -> impl Future<Output = impl Fn(u64) -> u64> {
    async move {
        let t = t;
        return {
            let n = t.into();
            move |m: u64| n + m
        };
    }
}

async fn kept<T: Debug>(t: T) -> impl Fn(T) -> String {
    move |other| format!("{t:?}{other:?}")
}

