//@ edition=2024
#![feature(gen_blocks, async_iterator)]
// A call of an `async gen fn` makes an iterator, no future.
async gen fn count() -> u8 {
    yield 1;
    yield 2;
}

async fn plain() -> u8 {
    3
}

pub fn call() {
    let _ = count();
    let _ = plain();
}
