//@ allow-borrow=true drop-bounds=true elide=true
use std::borrow::Cow;
use std::future::Future;

fn less<'a, 'b>(a: &'a u8, b: &'b u8) -> impl Future<Output = u8> + use<'a> {
    async move { *a }
}

fn borrows<'a>(a: &'a u8, cow: Cow<'static, str>) -> impl Future<Output = usize> {
    async move { cow.len() }
}

fn sendable<'a>(text: Cow<'a, str>, call: &dyn Fn(&'static str)) -> impl Future<Output = usize> + Send + 'a {
    async move { text.len() }
}

trait Sender {
    fn send(&self, n: u8) -> impl Future<Output = ()> + Send;
}

impl Sender for () {
    fn send(&self, n: u8) -> impl Future<Output = ()> + Send {
        async move {
            let _ = &self;
            let n = n;
        }
    }
}
