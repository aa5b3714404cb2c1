pub trait Generic<T> {
    async fn generic(&self, value: T) -> T
    where
        T: Clone,
    {
        value.clone()
    }
}

pub trait Nested {
    async fn nested(&self) -> Option<impl ToString>;
}

pub trait Changed: Sized {
    async fn changed(mut self) -> Self {
        self = self.same();
        self
    }
    fn same(self) -> Self;
}

pub trait Fine {
    async fn fine(&self);
}
