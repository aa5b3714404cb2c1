//@ send=true
mod own {
    pub trait Sync {}

    pub trait Load: Sync {
        fn by_own_sync(&self) -> impl ::core::future::Future<Output = u8> + ::core::marker::Send
        where
            Self: ::core::marker::Sync,
        {
            async move {
                let _ = &self;
                1
            }
        }
    }
}

trait Store {
    fn by_arc(
        self: std::sync::Arc<Self>,
    ) -> impl ::core::future::Future<Output = u8> + ::core::marker::Send
    where
        Self: Sync + Send,
    {
        async move {
            let _ = &self;
            2
        }
    }

    fn by_value(self) -> impl ::core::future::Future<Output = u8> + ::core::marker::Send
    where
        Self: Sized,
        Self: Send,
    {
        async move {
            let _ = &self;
            3
        }
    }
}

trait Promised: std::marker::Sync + Send {
    fn by_reference(&self) -> impl ::core::future::Future<Output = u8> + ::core::marker::Send {
        async move {
            let _ = &self;
            4
        }
    }
}
