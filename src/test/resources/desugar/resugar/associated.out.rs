//@ elide=true
#![allow(unused)]

use std::future::{Future, Ready};

/// Counts.
trait Counter {
    type Item;

    /// The next one.
    async fn next(&mut self) -> Option<Self::Item>;

    async fn count(self);
}

struct Up(u32);

impl Counter for Up {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        self.0 += 1;
        Some(self.0)
    }

    async fn count(self) {}
}

impl<'v> Counter for &'v mut Up {
    type Item = u32;
    fn next<'me>(&'me mut self) -> Ready<Option<u32>> {
        std::future::ready(Some(1))
    }
    fn count(self) -> impl Future<Output = ()> {
        println!("eager");
        async move {}
    }
}

trait Borrow {
    async fn get<'s>(&'s self) -> &'s str;
}

impl Borrow for String {
    async fn get<'s>(&'s self) -> &'s str {
        self
    }
}
