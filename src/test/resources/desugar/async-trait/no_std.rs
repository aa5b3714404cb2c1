#![no_std]

pub trait Load {
    async fn load(&self) -> u8 {
        1
    }
}

pub struct Zero;

impl Load for Zero {}
