// Needs the crate async-trait, so this does not compile alone.

use async_trait::async_trait;

macro_rules! reset {
    ($place:expr) => {
        **$place = Counter(0)
    };
}

#[derive(Debug)]
pub struct Counter(pub u8);

#[async_trait]
pub trait Count {
    async fn reset(&mut self);
    async fn by_macro(&mut self);
    async fn field(&mut self) -> u8;
}

#[async_trait]
impl Count for Counter {
    async fn reset(&mut self) {
        let me = &mut self;
        me.0 = 0;
    }
    async fn by_macro(&mut self) {
        reset!(&mut self);
    }
    async fn field(&mut self) -> u8 {
        let n = &mut self.0;
        *n += 1;
        *n
    }
}
