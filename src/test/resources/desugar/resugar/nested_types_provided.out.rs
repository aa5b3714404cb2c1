// Types inside of futures are written where they stand, beside an implementation that keeps its future and a moved body.
use std::fmt::Display;
trait Tr {
    async fn shown(&self, key: u8) -> impl Display {
        key
    }
}
struct Up;
impl Tr for Up {
    fn shown<'me>(&'me self, key: u8) -> impl ::core::future::Future<Output = impl Display> {
        async move { key }
    }
}
struct Down;
impl Tr for Down {}
