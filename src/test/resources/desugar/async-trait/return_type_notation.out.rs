//@ edition=2024
#![feature(return_type_notation)]

use core::pin::Pin;

pub trait Tr {
    fn go<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}
pub trait Other {
    fn stop<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn go(&self) -> impl Future<Output = ()>;
}

fn send(_: impl Send) {}

pub fn alone<T: Tr>(t: &T) {
    send(t.go());
}
pub fn among<T: Clone + Other<go(..): Send> + Tr>(t: &T) {
    send(Tr::go(t));
}
pub fn last<T>(t: &T)
where
    T: Tr,
{
    send(t.go());
}
pub fn only<T: Tr>(t: &T) {
    send(t.go());
}
pub fn on_one_line<T: Tr>(t: &T) { send(t.go()); }
