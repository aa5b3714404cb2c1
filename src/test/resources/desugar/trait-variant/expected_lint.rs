//! What the author expects of the trait is not allowed as well, and not expected of its variant.
/// Stores.
#[expect(async_fn_in_trait)]
#[must_use]
pub trait Store {
    async fn put(&self, a: &u8) -> u8;
}
