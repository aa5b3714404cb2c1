use std::future::Future;

pub fn longer<'a>(left: &'a str, right: &'a str) -> impl Future<Output = usize> + use<'a> {
    async move { left.len().max(right.len()) }
}
