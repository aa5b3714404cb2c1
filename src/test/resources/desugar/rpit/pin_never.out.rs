//@ pin=never
// This does not compile once desugared: the results lose what reaches them by coercion.
use std::fmt::Debug;

fn boxed(x: u8) -> impl ::core::future::Future<Output = Box<dyn Debug>> {
    async move { Box::new(x) }
}

fn early(x: u8) -> impl ::core::future::Future<Output = Result<u8, Box<dyn std::error::Error>>> {
    async move {
        if x > 1 {
            return Err("large")?;
        }
        Ok(x)
    }
}

fn closure() -> impl ::core::future::Future<Output = impl Fn(&str) -> usize> {
    async move { |text| text.len() }
}

fn plain(x: u8) -> impl ::core::future::Future<Output = Option<u8>> {
    async move { Some(x) }
}
