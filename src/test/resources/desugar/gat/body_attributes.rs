pub trait Counter {
    #[inline]
    async fn count(&self) -> u8 {
        1
    }

    async fn r#total(&self);

    fn clause(&self) -> impl Sized + use<'_, Self>;
}

impl Counter for u8 {
    async fn total(&self) {}

    fn clause(&self) -> impl Sized {
        1
    }
}
