//@ outlives=true
trait Make {
    async fn make<T: Default>(&self) -> T;
    async fn count(&self) -> u8;
}

impl Make for u8 {
    async fn make<T: Default>(&self) -> T {
        T::default()
    }
    async fn count(&self) -> u8 {
        *self
    }
}
