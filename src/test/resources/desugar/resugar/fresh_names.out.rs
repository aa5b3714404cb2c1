//@ elide=true
// What gat made of a file that has the names already which it gives.
use std::fmt::Display;

struct T0;

trait TrDefaults {}

fn given_default() {}

trait Tr {
    type Next;
    async fn next(&mut self) -> u8;
    async fn me(&self, other: &str, shown: impl Display, t: T0) -> u8;
    async fn given(&self, a: &str, (b, _): (String, u8)) -> u8 {
        let __arg2 = String::new();
        a.len() as u8 + __arg2.len() as u8 + b.len() as u8
    }
    async fn shown(&self, __arg0: u8) -> impl Display;
}

struct Up;

impl Tr for Up {
    type Next = u8;
    async fn next(&mut self) -> u8 {
        1
    }
    async fn me(&self, other: &str, shown: impl Display, t: T0) -> u8 {
        let __ret = 3;
        __ret
    }
    async fn shown(&self, __arg0: u8) -> impl Display {
        __arg0
    }
}

mod inner {
    pub trait Tr {
        async fn given(&self, a: &str) -> Box<dyn std::fmt::Debug> {
            let __ret = a.len();
            Box::new(__ret)
        }
    }

    impl Tr for u8 {}
}
