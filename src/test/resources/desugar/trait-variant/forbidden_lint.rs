//! Nothing may be allowed where it is forbidden, and needs to be where it is allowed or expected.
#![forbid(async_fn_in_trait)]

trait Store {
    async fn put(&self, a: &u8) -> u8;
}
