//@ send=true
mod own {
    pub trait Sync {}

    pub trait Load: Sync {
        async fn by_own_sync(&self) -> u8 {
            1
        }
    }
}

trait Store {
    async fn by_arc(self: std::sync::Arc<Self>) -> u8 {
        2
    }

    async fn by_value(self) -> u8
    where
        Self: Sized,
    {
        3
    }
}

trait Promised: std::marker::Sync + Send {
    async fn by_reference(&self) -> u8 {
        4
    }
}
