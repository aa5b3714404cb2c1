#![deny(missing_docs)]
//! The helper trait is as public as the functions that name it.

mod inner {
    pub struct Counter(pub u8);

    impl Counter {
        pub async fn apply<R>(&self, f: impl Fn(u8) -> R) -> R {
            f(self.0)
        }
    }
}

/// Calls from another module.
pub async fn call(counter: &inner::Counter) -> u8 {
    counter.apply(|n| n + 1).await
}

/// Adds.
pub async fn add<const N: u8>(n: &u8, f: impl Fn(u8) -> u8) -> u8 {
    f(*n + N)
}

mod private {
    pub(super) async fn sub<const N: u8>(n: &u8, f: impl Fn(u8) -> u8) -> u8 {
        f(*n - N)
    }
}

/// Subtracts.
pub async fn sub(n: &u8) -> u8 {
    private::sub::<1>(n, |n| n).await
}
