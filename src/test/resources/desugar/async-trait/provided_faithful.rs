//@ style=faithful

trait Sensor {
    fn raw(&self) -> i64;
    async fn by_ref(&self) -> i64 {
        self.raw()
    }
    async fn by_mut(&mut self) {}
    async fn by_box(self: Box<Self>) -> i64 {
        self.raw()
    }
    async fn by_arc(self: std::sync::Arc<Self>) -> i64 {
        self.raw()
    }
    async fn nobody()
    where
        Self: Sized,
    {
    }
    async fn free() -> u8 {
        7
    }
}
