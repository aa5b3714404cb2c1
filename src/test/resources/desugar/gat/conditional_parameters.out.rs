#![feature(impl_trait_in_assoc_type)]
use std::fmt::Debug;

trait Store {
    async fn put<#[cfg(any())] T, U: Debug>(&self, #[cfg(any())] t: T, u: U) -> String;
}

trait Lender {
    async fn lend(&self, #[cfg(any())] to: &str) -> u8;
}

trait Counter {
    type Count<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn count<'me>(&'me self, #[cfg(any())] from: u8) -> Self::Count<'me>;
}

struct Shelf;

impl Store for Shelf {
    async fn put<#[cfg(any())] T, U: Debug>(&self, #[cfg(any())] t: T, u: U) -> String {
        format!("{u:?}")
    }
}

impl Counter for Shelf {
    type Count<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn count<'me>(&'me self, #[cfg(any())] from: u8) -> Self::Count<'me> {
        async move {
            let _ = &self;
            #[cfg(any())]
            let from = from;
            1
        }
    }
}
