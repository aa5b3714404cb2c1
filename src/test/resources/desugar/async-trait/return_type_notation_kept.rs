// What the bounds ask for does not hold of a box, so the output does not compile.
#![feature(return_type_notation)]

pub trait Tr {
    async fn go(&self) -> u8;
}
pub fn shared<T: Tr<go(..): Send + Sync>>(_: &T) {}
