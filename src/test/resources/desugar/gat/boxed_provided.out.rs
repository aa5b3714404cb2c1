//@ impl=boxed
trait Job<T> {
    type Run: ::core::future::Future<Output = u8>;
    fn run(self) -> Self::Run;
    type Make: ::core::future::Future<Output = T>;
    fn make(seed: u8) -> Self::Make;
    type Borrow<'me, U>: ::core::future::Future<Output = &'static U>
    where
        Self: 'me,
        U: 'static;
    fn borrow<'me, U>(&'me self, value: &'static U) -> Self::Borrow<'me, U>;
}

struct Held<'d>(&'d u8);

impl<'d> Job<u16> for Held<'d> {
    type Run = ::core::pin::Pin<Box<dyn ::core::future::Future<Output = u8> + 'd>>;
    fn run(self) -> Self::Run {
        Box::pin(async move {
            let _ = &self;
            return *self.0;
        })
    }

    type Make = ::core::pin::Pin<Box<dyn ::core::future::Future<Output = u16> + 'd>>;
    fn make(seed: u8) -> Self::Make {
        Box::pin(async move { seed.into() })
    }

    type Borrow<'me, U>
        = ::core::pin::Pin<Box<dyn ::core::future::Future<Output = &'static U> + 'me>>
    where
        Self: 'me,
        U: 'static;
    fn borrow<'me, U>(&'me self, value: &'static U) -> Self::Borrow<'me, U> {
        Box::pin(<Self as JobDefaults<u16>>::borrow_default(self, value))
    }
}

trait Pair {
    async fn both(&self, other: &str) -> usize;
}

impl Pair for u8 {
    async fn both(&self, other: &str) -> usize {
        other.len()
    }
}

trait JobDefaults<T>: Job<T> {
    fn borrow_default<U>(
        &self,
        value: &'static U,
    ) -> impl ::core::future::Future<Output = &'static U> {
        async move {
            let _ = &self;
            let __ret: &'static U = value;
            __ret
        }
    }
}

impl<T, __S: Job<T> + ?Sized> JobDefaults<T> for __S {}
