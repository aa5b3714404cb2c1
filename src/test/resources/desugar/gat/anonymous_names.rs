//@ naming=anonymous
trait Example {
    async fn method<T>(&self, value: T)
    where
        T: Clone;
    async fn other(&self);
}

impl Example for u8 {
    async fn method<T>(&self, value: T)
    where
        T: Clone,
    {
        let _copies = (value.clone(), *self);
    }

    async fn other(&self) {}
}

// No compiler takes `$` for a name, so this output does not compile.
