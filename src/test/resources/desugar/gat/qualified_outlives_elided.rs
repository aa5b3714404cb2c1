//@ outlives=true qualified=true
trait Base<'t> {
    async fn get(&self) -> u8;
}

impl<'t, B: Base<'t>> Base<'t> for &B {
    async fn get(&self) -> u8 {
        (**self).get().await
    }
}

impl Base<'_> for u8 {
    async fn get(&self) -> u8 {
        *self
    }
}
