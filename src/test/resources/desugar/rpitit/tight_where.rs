//@ send=true
//! Where no space stands between two words of the output, one is written.
pub trait Tight {
    async fn close(&self, name: &str)where Self: Sized;
    fn items(&self) -> impl Iterator<Item = u8>where Self: Sized;
}
