#![allow(non_camel_case_types)]
//@ naming=method
#![deny(unused)]

pub trait Names {
    type r#match<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn r#match<'me>(&'me self) -> Self::r#match<'me>;
}
