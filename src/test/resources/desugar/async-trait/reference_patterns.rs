// Needs the crate async-trait, so this does not compile alone.

use async_trait::async_trait;
use std::cell::Cell;

#[async_trait]
pub trait Shapes {
    async fn first(&self, pair: &(u8, Cell<u8>)) -> u8;
    async fn copied<T: Copy + Send + Into<u32>>(&self, value: &T) -> u32;
    async fn unused(&self, cell: &Cell<u8>) -> u8;
    async fn of_reference(&self, name: &str) -> usize;
}

#[async_trait]
impl Shapes for u8 {
    async fn first(&self, (a, _): &(u8, Cell<u8>)) -> u8 {
        *a
    }
    async fn copied<T: Copy + Send + Into<u32>>(&self, &value: &T) -> u32 {
        value.into()
    }
    async fn unused(&self, _: &Cell<u8>) -> u8 {
        *self
    }
    async fn of_reference(&self, ref name: &str) -> usize {
        name.len()
    }
}
