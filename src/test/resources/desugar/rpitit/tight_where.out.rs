//@ send=true
//! Where no space stands between two words of the output, one is written.
pub trait Tight {
    fn close(&self, name: &str) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send where Self: Sized;
    fn items(&self) -> impl Iterator<Item = u8>where Self: Sized;
}
