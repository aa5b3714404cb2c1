//@ elide=true
#![feature(impl_trait_in_assoc_type)]
#![allow(unused, non_camel_case_types)]

use std::future::{Future, Ready};

/// Counts.
trait Counter {
    type Item;

    type Next<'me>: Future<Output = Option<Self::Item>>
    where
        Self: 'me;

    /// The next one.
    fn next<'me>(&'me mut self) -> Self::Next<'me>;

    type count: Future<Output = ()>;
    fn count(self) -> Self::count;
}

struct Up(u32);

impl Counter for Up {
    type Item = u32;

    type Next<'x>
        = impl Future<Output = Option<u32>>
    where
        Self: 'x;

    fn next<'me>(&'me mut self) -> Self::Next<'me> {
        async move {
            self.0 += 1;
            Some(self.0)
        }
    }

    type count = impl Future<Output = ()>;
    fn count(self) -> Self::count {
        async move {
            let _ = &self;
        }
    }
}

impl<'v> Counter for &'v mut Up {
    type Item = u32;
    type Next<'x>
        = Ready<Option<u32>>
    where
        Self: 'x;
    fn next<'me>(&'me mut self) -> Self::Next<'me> {
        std::future::ready(Some(1))
    }
    type count = impl Future<Output = ()>;
    fn count(self) -> Self::count {
        println!("eager");
        async move {}
    }
}

trait Borrow {
    type Get<'a>: Future<Output = &'a str>
    where
        Self: 'a;
    fn get<'s>(&'s self) -> <Self as Borrow>::Get<'s>;
}

impl Borrow for String {
    type Get<'t> = impl Future<Output = &'t str>;
    fn get<'s>(&'s self) -> <Self as Borrow>::Get<'s> {
        async move {
            let __ret: &'s str = self;
            __ret
        }
    }
}
