#![feature(return_type_notation)]
trait Tr {
    async fn go(&self) -> u8;
}
fn send(_: impl Send) {}
fn check<T: Tr<go(..): Send>>(t: &T) { send(t.go()); }
fn check2<T>(t: &T) where T: Tr, T::go(..): Send { send(t.go()); }
fn main() {}

/// Several lifetimes, and a supertrait.
trait Pair {
    async fn join(&self, other: &u8) -> u8;
}

trait SendPair: Pair<join(..): Send> {}

fn check_join<'me, P>(pair: &'me P)
where
    P: Pair,
    P::join(..): Send,
{
    send(pair.join(&1));
}
