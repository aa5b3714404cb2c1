#![feature(impl_trait_in_assoc_type)]
use std::fmt::Display;
trait Shown {
    type Shown0: Display;
    type Shown<'me>: ::core::future::Future<Output = Self::Shown0>
    where
        Self: 'me;
    fn shown<'me>(&'me self) -> Self::Shown<'me>;
    type Lists0<'me>: Display + 'me
    where
        Self: 'me;
    type Lists<'me, 'a>: ::core::future::Future<Output = Vec<Self::Lists0<'me>>>
    where
        Self: 'me;
    fn lists<'me, 'a>(&'me self, n: &'a u8) -> Self::Lists<'me, 'a>;
    type Get<'me, 'a>: ::core::future::Future<Output = &'me str>
    where
        Self: 'me;
    fn get<'me, 'a>(&'me self, key: &'a str) -> Self::Get<'me, 'a>;
    type Plain<'me>: ::core::future::Future<Output = Option<&'me u8>>
    where
        Self: 'me;
    fn plain<'me>(&'me self) -> Self::Plain<'me>;
}
struct S(String);
impl Shown for S {
    type Shown0 = impl Display;
    type Shown<'me>
        = impl ::core::future::Future<Output = Self::Shown0>
    where
        Self: 'me;
    fn shown<'me>(&'me self) -> Self::Shown<'me> {
        async move {
            let _ = &self;
            1
        }
    }
    type Lists0<'me>
        = impl Display + 'me
    where
        Self: 'me;
    type Lists<'me, 'a>
        = impl ::core::future::Future<Output = Vec<Self::Lists0<'me>>>
    where
        Self: 'me;
    fn lists<'me, 'a>(&'me self, n: &'a u8) -> Self::Lists<'me, 'a> {
        async move {
            let n = n;
            return { vec![&self.0] };
        }
    }
    type Get<'me, 'a>
        = impl ::core::future::Future<Output = &'me str>
    where
        Self: 'me;
    fn get<'me, 'a>(&'me self, key: &'a str) -> Self::Get<'me, 'a> {
        async move {
            let key = key;
            let __ret: &'me str = &self.0;
            __ret
        }
    }
    type Plain<'me>
        = impl ::core::future::Future<Output = Option<&'me u8>>
    where
        Self: 'me;
    fn plain<'me>(&'me self) -> Self::Plain<'me> {
        async move {
            let _ = &self;
            let __ret: Option<&'me u8> = None;
            __ret
        }
    }
}
