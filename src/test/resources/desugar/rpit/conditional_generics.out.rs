use std::fmt::Debug;
use std::future::Future;

fn by_type<'a, #[cfg(any())] T, U: Debug>(
    #[cfg(any())] t: T,
    u: U,
    text: &'a str,
) -> impl Future<Output = String> + __Captures<(&'a (),)> {
    async move {
        #[cfg(any())]
        let t = t;
        let u = u;
        return format!("{u:?}{text}");
    }
}

async fn by_lifetime<#[cfg(any())] 'x, 'y>(#[cfg(any())] a: &'x str, b: &'y str, c: &str) -> String {
    format!("{b}{c}")
}

fn by_argument<'a>(
    #[cfg_attr(all(), cfg(any()))] a: impl Debug,
    b: impl Debug,
    c: &'a str,
) -> impl Future<Output = String> + __Captures<(&'a (),)> {
    async move {
        #[cfg_attr(all(), cfg(any()))]
        let a = a;
        let b = b;
        return format!("{b:?}{c}");
    }
}

fn by_attribute<'a, #[cfg_attr(all(), allow(non_camel_case_types))] t>(
    value: &'a t,
) -> impl Future<Output = usize> + use<'a, t> {
    async move { std::mem::size_of_val(value) }
}

trait __Captures<T: ?Sized> {}

impl<T: ?Sized, U: ?Sized> __Captures<U> for T {}
