//! It does not compile without the crate of the macro.
use real_async_trait::real_async_trait;

#[real_async_trait]
pub trait Probe {
    async fn level<'a>(&'a self) -> u32;
}

pub struct Tank(u32);

#[real_async_trait]
impl Probe for Tank {
    async fn level<'a>(&'a self) -> u32 {
        self.0
    }
}
