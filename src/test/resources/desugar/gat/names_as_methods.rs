//@ naming=method
#![deny(unused)]

pub trait Names {
    async fn r#match(&self) -> u8;
}
