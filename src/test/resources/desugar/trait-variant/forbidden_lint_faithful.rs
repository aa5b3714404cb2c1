//@ style=faithful
//! The macro allows what is forbidden, which does not compile.
#![forbid(async_fn_in_trait)]

trait Store {
    async fn put(&self, a: &u8) -> u8;
}
