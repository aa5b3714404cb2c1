use std::fmt::Debug;
use std::future::Future;

async fn by_type<#[cfg(any())] T, U: Debug>(#[cfg(any())] t: T, u: U, text: &str) -> String {
    format!("{u:?}{text}")
}

async fn by_lifetime<#[cfg(any())] 'x, 'y>(#[cfg(any())] a: &'x str, b: &'y str, c: &str) -> String {
    format!("{b}{c}")
}

async fn by_argument(#[cfg_attr(all(), cfg(any()))] a: impl Debug, b: impl Debug, c: &str) -> String {
    format!("{b:?}{c}")
}

async fn by_attribute<#[cfg_attr(all(), allow(non_camel_case_types))] t>(value: &t) -> usize {
    std::mem::size_of_val(value)
}
