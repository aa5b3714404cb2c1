#![feature(impl_trait_in_assoc_type)]
// Types inside of futures are written where they stand, beside an implementation that keeps its future and a moved body.
use std::fmt::Display;
trait Tr {
    type Shown0<'me>: Display
    where
        Self: 'me;
    type Shown<'me>: ::core::future::Future<Output = Self::Shown0<'me>>
    where
        Self: 'me;
    fn shown<'me>(&'me self, key: u8) -> Self::Shown<'me>;
}
struct Up;
impl Tr for Up {
    type Shown0<'me>
        = impl Display
    where
        Self: 'me;
    type Shown<'me>
        = impl ::core::future::Future<Output = Self::Shown0<'me>>
    where
        Self: 'me;
    fn shown<'me>(&'me self, key: u8) -> Self::Shown<'me> {
        async move { key }
    }
}
struct Down;
impl Tr for Down {
    type Shown0<'me>
        = impl Display
    where
        Self: 'me;
    type Shown<'me>
        = impl ::core::future::Future<Output = Self::Shown0<'me>>
    where
        Self: 'me;
    fn shown<'me>(&'me self, key: u8) -> Self::Shown<'me> {
        <Self as TrDefaults>::shown_default(self, key)
    }
}
trait TrDefaults: Tr {
    fn shown_default(&self, key: u8) -> impl ::core::future::Future<Output = impl Display> {
        async move {
            let _ = &self;
            key
        }
    }
}

impl<__S: Tr + ?Sized> TrDefaults for __S {}
