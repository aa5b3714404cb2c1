// Needs the crate async-trait, so this does not compile alone.

use async_trait::async_trait;

pub struct Thing(pub u8);

#[async_trait]
pub trait Make {
    async fn make(n: u8) -> Thing;
}

#[async_trait]
impl Make for Thing {
    async fn make(n: u8) -> Self {
        Self(n)
    }
}
