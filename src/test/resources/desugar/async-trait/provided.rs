use std::sync::Arc;

trait Sensor {
    fn raw(&self) -> i64;
    async fn by_ref(&self) -> i64 {
        self.raw()
    }
    async fn by_mut(&mut self) {}
    async fn by_box(self: Box<Self>) -> i64 {
        self.raw()
    }
    async fn by_arc(self: Arc<Self>) -> i64 {
        self.raw()
    }
    async fn by_ref_to_arc(self: &Arc<Self>) -> i64 {
        self.raw()
    }
    async fn by_name() -> usize {
        std::mem::size_of::<&Self>()
    }
    async fn in_macro() -> String {
        format!("{}", std::any::type_name::<&Self>())
    }
    async fn nobody() -> u8 {
        struct Other;
        impl Other {
            fn new() -> Self {
                Other
            }
        }
        let _ = Other::new();
        7
    }
}

trait Promised: Send + std::marker::Sync {
    async fn by_ref(&self) -> i64 {
        1
    }
}
