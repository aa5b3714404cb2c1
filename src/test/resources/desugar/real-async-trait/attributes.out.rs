#![feature(impl_trait_in_assoc_type)]
//! It does not compile without the crate of the macro.

pub trait Probe {
    type Level<'a>: ::core::future::Future<Output = u32>
    where
        Self: 'a;
    fn level<'a>(&'a self) -> Self::Level<'a>;
}

pub struct Tank(u32);

impl Probe for Tank {
    type Level<'a>
        = impl ::core::future::Future<Output = u32>
    where
        Self: 'a;
    fn level<'a>(&'a self) -> Self::Level<'a> {
        async move { self.0 }
    }
}
