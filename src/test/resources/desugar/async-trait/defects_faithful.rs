//@ style=faithful
//! What the macro makes of this does not compile, or does something else.
use std::fmt::Debug;
use std::sync::Arc;

struct Box;

struct Point {
    x: String,
    y: String,
}

trait Defects<'life1> {
    async fn bound(&self, debug: std::boxed::Box<dyn Debug + '_>) -> u8;
    async fn pointer(&self, call: fn(&u8) -> u8) -> u8;
    async fn closure(&self, call: impl Fn(&str) + Send) -> u8;
    async fn array(&self, array: [u8; { fn f(_: &u8) {} 3 }]) -> u8;
    async fn half(&self, (used, _): (String, String)) {}
    async fn rest(&self, Point { x, .. }: Point) {}
    async fn plain(&self, (used, _): (u8, u8)) {}
    async fn named<'life0>(&self, a: &'life0 u8, b: &u8) {}
    async fn count(self: &Arc<Self>) {}
}
