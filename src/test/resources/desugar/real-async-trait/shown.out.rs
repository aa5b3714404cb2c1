#![feature(impl_trait_in_assoc_type)]
pub trait Opaque {
    type ShownOutput<'me>: std::fmt::Display
    where
        Self: 'me;
    type Shown<'me>: ::core::future::Future<Output = Self::ShownOutput<'me>>
    where
        Self: 'me;
    fn shown<'me>(&'me self, n: u8) -> Self::Shown<'me>;
}

pub struct O;

impl Opaque for O {
    type ShownOutput<'me>
        = impl std::fmt::Display
    where
        Self: 'me;
    type Shown<'me>
        = impl ::core::future::Future<Output = Self::ShownOutput<'me>>
    where
        Self: 'me;
    fn shown<'me>(&'me self, n: u8) -> Self::Shown<'me> {
        async move { format!("#{n}") }
    }
}
