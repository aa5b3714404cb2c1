pub trait Reader {
    fn read(&self) -> impl Sized + use<'_, Self>;
    async fn close(&self);
}
