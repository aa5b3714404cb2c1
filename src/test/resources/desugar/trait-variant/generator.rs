//@ edition=2024
#![feature(gen_blocks, async_iterator)]
#![allow(async_fn_in_trait)]
trait Numbers {
    async gen fn numbers(&self) -> u8 {
        yield 1;
    }
    async fn sum(&self) -> u8;
}
