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
    type Join<'me, 'l1>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn join<'me, 'l1>(&'me self, other: &'l1 u8) -> Self::Join<'me, 'l1>;
}

trait SendPair: for<'me, 'l1> Pair<Join<'me, 'l1>: Send> {}

fn check_join<'me, P>(pair: &'me P)
where
    P: Pair,
    for<'me1, 'l1> P::Join<'me1, 'l1>: Send,
{
    send(pair.join(&1));
}
