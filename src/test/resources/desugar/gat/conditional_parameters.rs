use std::fmt::Debug;

trait Store {
    async fn put<#[cfg(any())] T, U: Debug>(&self, #[cfg(any())] t: T, u: U) -> String;
}

trait Lender {
    async fn lend(&self, #[cfg(any())] to: &str) -> u8;
}

trait Counter {
    async fn count(&self, #[cfg(any())] from: u8) -> u8;
}

struct Shelf;

impl Store for Shelf {
    async fn put<#[cfg(any())] T, U: Debug>(&self, #[cfg(any())] t: T, u: U) -> String {
        format!("{u:?}")
    }
}

impl Counter for Shelf {
    async fn count(&self, #[cfg(any())] from: u8) -> u8 {
        1
    }
}
