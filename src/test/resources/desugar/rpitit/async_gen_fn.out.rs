//@ edition=2024
#![feature(gen_blocks, async_iterator)]
// A call of an `async gen fn` makes an iterator, no future.
pub trait Source {
    async gen fn count(&self) -> u8 {
        yield 1;
    }

    fn plain(&self) -> impl Future<Output = u8>;
}

impl Source for u8 {
    async gen fn count(&self) -> u8 {
        yield *self;
    }

    fn plain(&self) -> impl Future<Output = u8> {
        async move { *self }
    }
}
