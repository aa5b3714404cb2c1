//@ allow-borrow=true drop-bounds=true elide=true
use std::borrow::Cow;

async fn less(a: &u8, b: &u8) -> u8 {
    *a
}

async fn borrows(a: &u8, cow: Cow<'static, str>) -> usize {
    cow.len()
}

async fn sendable(text: Cow<'_, str>, call: &dyn Fn(&'static str)) -> usize {
    text.len()
}

trait Sender {
    async fn send(&self, n: u8);
}

impl Sender for () {
    async fn send(&self, n: u8) {}
}
