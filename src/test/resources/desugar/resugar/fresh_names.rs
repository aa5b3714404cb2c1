//@ elide=true
#![feature(impl_trait_in_assoc_type)]
// What gat made of a file that has the names already which it gives.
use std::fmt::Display;

struct T0;

trait TrDefaults {}

fn given_default() {}

trait Tr {
    type Next;
    type NextFut<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::NextFut<'me>;
    type Me<'me1, 'me, T01: Display>: ::core::future::Future<Output = u8>
    where
        Self: 'me1;
    fn me<'me1, 'me, T01: Display>(
        &'me1 self,
        other: &'me str,
        shown: T01,
        t: T0,
    ) -> Self::Me<'me1, 'me, T01>;
    type Given<'me, 'a>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn given<'me, 'a>(&'me self, a: &'a str, _: (String, u8)) -> Self::Given<'me, 'a>;
    type Shown0: Display;
    type Shown<'me>: ::core::future::Future<Output = Self::Shown0>
    where
        Self: 'me;
    fn shown<'me>(&'me self, __arg0: u8) -> Self::Shown<'me>;
}

struct Up;

impl Tr for Up {
    type Next = u8;
    type NextFut<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::NextFut<'me> {
        async move {
            let _ = &self;
            1
        }
    }
    type Me<'me1, 'me, T01: Display>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me1;
    fn me<'me1, 'me, T01: Display>(
        &'me1 self,
        other: &'me str,
        shown: T01,
        t: T0,
    ) -> Self::Me<'me1, 'me, T01> {
        async move {
            let _ = &self;
            let other = other;
            let shown = shown;
            let t = t;
            let __ret = 3;
            __ret
        }
    }
    type Shown0 = impl Display;
    type Shown<'me>
        = impl ::core::future::Future<Output = Self::Shown0>
    where
        Self: 'me;
    fn shown<'me>(&'me self, __arg0: u8) -> Self::Shown<'me> {
        async move {
            let _ = &self;
            __arg0
        }
    }

    type Given<'me, 'a>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn given<'me, 'a>(&'me self, a: &'a str, __arg21: (String, u8)) -> Self::Given<'me, 'a> {
        <Self as TrDefaults1>::given_default1(self, a, __arg21)
    }
}

mod inner {
    pub trait Tr {
        type Given<'me, 'a>: ::core::future::Future<Output = Box<dyn std::fmt::Debug>>
        where
            Self: 'me;
        fn given<'me, 'a>(&'me self, a: &'a str) -> Self::Given<'me, 'a>;
    }

    impl Tr for u8 {
        type Given<'me, 'a>
            = impl ::core::future::Future<Output = Box<dyn std::fmt::Debug>>
        where
            Self: 'me;
        fn given<'me, 'a>(&'me self, a: &'a str) -> Self::Given<'me, 'a> {
            <Self as TrDefaults1>::given_default1(self, a)
        }
    }

    pub trait TrDefaults1: Tr {
        fn given_default1(
            &self,
            a: &str,
        ) -> impl ::core::future::Future<Output = Box<dyn std::fmt::Debug>> {
            async move {
                let _ = &self;
                let __ret1: Box<dyn std::fmt::Debug> = {
                    let __ret = a.len();
                    Box::new(__ret)
                };
                __ret1
            }
        }
    }

    impl<__S: Tr + ?Sized> TrDefaults1 for __S {}
}

trait TrDefaults1: Tr {
    fn given_default1(
        &self,
        a: &str,
        __arg21: (String, u8),
    ) -> impl ::core::future::Future<Output = u8> {
        async move {
            let _ = &self;
            let __arg21 = __arg21;
            let (b, _) = __arg21;
            return {
                let __arg2 = String::new();
                a.len() as u8 + __arg2.len() as u8 + b.len() as u8
            };
        }
    }
}

impl<__S: Tr + ?Sized> TrDefaults1 for __S {}
