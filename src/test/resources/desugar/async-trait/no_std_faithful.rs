//@ style=faithful
// The macro writes `Box`, which this crate does not have, so the output does not compile.
#![no_std]

pub trait L {
    async fn g(&self) -> u8;
}
