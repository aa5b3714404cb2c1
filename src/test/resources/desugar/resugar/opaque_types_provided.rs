//@ elide=true
#![feature(impl_trait_in_assoc_type)]
// Bodies that return impl Trait go back to their trait, also where fresh names were needed.
use std::fmt::Display;

struct T0;

trait ItemsDefaults {}

trait Items {
    fn first(&self) -> u8;

    type All<'me1, 'me, T01: Display>: Iterator<Item = u8>
    where
        Self: 'me1;
    fn all<'me1, 'me, T01: Display>(&'me1 self, key: &'me str, shown: T01, t: T0) -> Self::All<'me1, 'me, T01>;

    type LoadFut<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn load<'me>(&'me self) -> Self::LoadFut<'me>;
}

struct One;

impl Items for One {
    fn first(&self) -> u8 {
        1
    }

    type All<'me1, 'me, T01: Display>
        = impl Iterator<Item = u8>
    where
        Self: 'me1;
    fn all<'me1, 'me, T01: Display>(&'me1 self, key: &'me str, shown: T01, t: T0) -> Self::All<'me1, 'me, T01> {
        <Self as ItemsDefaults1>::all_default(self, key, shown, t)
    }

    type LoadFut<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn load<'me>(&'me self) -> Self::LoadFut<'me> {
        <Self as ItemsDefaults1>::load_default1(self)
    }
}

struct Two;

impl Items for Two {
    fn first(&self) -> u8 {
        2
    }

    type All<'me1, 'me, T01: Display>
        = impl Iterator<Item = u8>
    where
        Self: 'me1;
    fn all<'me1, 'me, T01: Display>(&'me1 self, key: &'me str, shown: T01, t: T0) -> Self::All<'me1, 'me, T01> {
        std::iter::once(2)
    }

    type LoadFut<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn load<'me>(&'me self) -> Self::LoadFut<'me> {
        <Self as ItemsDefaults1>::load_default1(self)
    }
}

fn load_default() {}

trait ItemsDefaults1: Items {
    fn all_default(&self, key: &str, shown: impl Display, t: T0) -> impl Iterator<Item = u8> {
        println!("{key}{shown}");
        std::iter::once(self.first())
    }

    fn load_default1(&self) -> impl ::core::future::Future<Output = u8> {
        async move { self.first() }
    }
}

impl<__S: Items + ?Sized> ItemsDefaults1 for __S {}
