#![feature(return_type_notation)]
trait Tr {
    type Go<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn go<'me>(&'me self) -> Self::Go<'me>;
}
fn send(_: impl Send) {}
fn check<T: for<'me> Tr<Go<'me>: Send>>(t: &T) { send(t.go()); }
fn check2<T>(t: &T) where T: Tr, for<'me> T::Go<'me>: Send { send(t.go()); }
fn main() {}

/// Several lifetimes, and a supertrait.
trait Pair {
    type Join<'me, 'a>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn join<'me, 'a>(&'me self, other: &'a u8) -> Self::Join<'me, 'a>;
}

trait SendPair: for<'me, 'a> Pair<Join<'me, 'a>: Send> {}

fn check_join<'me, P>(pair: &'me P)
where
    P: Pair,
    for<'me1, 'a> P::Join<'me1, 'a>: Send,
{
    send(pair.join(&1));
}
