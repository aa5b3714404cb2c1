//@ capture=outlives
use std::fmt::Debug;
use std::future::Future;

async fn by_type<#[cfg(any())] T, U: Debug>(#[cfg(any())] t: T, u: U, text: &str) -> String {
    format!("{u:?}{text}")
}

async fn by_lifetime<#[cfg(any())] 'x, 'y>(#[cfg(any())] a: &'x str, b: &'y str, c: &str) -> String {
    format!("{b}{c}")
}

fn by_argument<'a>(
    #[cfg_attr(all(), cfg(any()))] a: impl Debug + 'a,
    b: impl Debug + 'a,
    c: &'a str,
) -> impl Future<Output = String> + 'a {
    async move {
        #[cfg_attr(all(), cfg(any()))]
        let a = a;
        let b = b;
        return format!("{b:?}{c}");
    }
}

fn by_attribute<'a, #[cfg_attr(all(), allow(non_camel_case_types))] t>(
    value: &'a t,
) -> impl Future<Output = usize> + 'a
where
    t: 'a,
{
    async move { std::mem::size_of_val(value) }
}
