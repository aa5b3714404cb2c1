//@ naming=anonymous
trait Example {
    type $method<'me, T>: ::core::future::Future<Output = ()>
    where
        T: Clone,
        Self: 'me;
    fn method<'me, T>(&'me self, value: T) -> Self::$method<'me, T>
    where
        T: Clone;
    type $other<'me>: ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn other<'me>(&'me self) -> Self::$other<'me>;
}

impl Example for u8 {
    type $method<'me, T>
        = impl ::core::future::Future<Output = ()>
    where
        T: Clone,
        Self: 'me;
    fn method<'me, T>(&'me self, value: T) -> Self::$method<'me, T>
    where
        T: Clone,
    {
        async move {
            let value = value;
            let _copies = (value.clone(), *self);
        }
    }

    type $other<'me>
        = impl ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn other<'me>(&'me self) -> Self::$other<'me> {
        async move {
            let _ = &self;
        }
    }
}

// No compiler takes `$` for a name, so this output does not compile.
