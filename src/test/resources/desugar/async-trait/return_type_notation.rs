//@ edition=2024
#![feature(return_type_notation)]

pub trait Tr {
    async fn go(&self) -> u8;
}
pub trait Other {
    async fn stop(&self);
    fn go(&self) -> impl Future<Output = ()>;
}

fn send(_: impl Send) {}

pub fn alone<T: Tr<go(..): Send>>(t: &T) {
    send(t.go());
}
pub fn among<T: Clone + Other<go(..): Send> + Tr<go(..): Send>>(t: &T) {
    send(Tr::go(t));
}
pub fn last<T>(t: &T)
where
    T: Tr,
    T::go(..): Send,
{
    send(t.go());
}
pub fn only<T: Tr>(t: &T)
where
    <T as Tr>::go(..): Send,
{
    send(t.go());
}
pub fn on_one_line<T: Tr>(t: &T) where T::go(..): Send { send(t.go()); }
