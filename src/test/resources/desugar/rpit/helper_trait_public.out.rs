#![deny(missing_docs)]
//! The helper trait is as public as the functions that name it.

mod inner {
    pub struct Counter(pub u8);

    impl Counter {
        pub fn apply<'me, R>(
            &'me self,
            f: impl Fn(u8) -> R,
        ) -> impl ::core::future::Future<Output = R> + __Captures<(&'me (),)> {
            async move {
                let f = f;
                return f(self.0);
            }
        }
    }

    #[doc(hidden)]
    pub trait __Captures<T: ?Sized> {}

    impl<T: ?Sized, U: ?Sized> __Captures<U> for T {}
}

/// Calls from another module.
pub fn call<'a>(counter: &'a inner::Counter) -> impl ::core::future::Future<Output = u8> + use<'a> {
    async move { counter.apply(|n| n + 1).await }
}

/// Adds.
pub fn add<'a, const N: u8>(
    n: &'a u8,
    f: impl Fn(u8) -> u8,
) -> impl ::core::future::Future<Output = u8> + __Captures<(&'a (),)> {
    async move {
        let f = f;
        return f(*n + N);
    }
}

mod private {
    pub(super) fn sub<'a, const N: u8>(
        n: &'a u8,
        f: impl Fn(u8) -> u8,
    ) -> impl ::core::future::Future<Output = u8> + __Captures<(&'a (),)> {
        async move {
            let f = f;
            return f(*n - N);
        }
    }

    #[doc(hidden)]
    pub trait __Captures<T: ?Sized> {}

    impl<T: ?Sized, U: ?Sized> __Captures<U> for T {}
}

/// Subtracts.
pub fn sub<'a>(n: &'a u8) -> impl ::core::future::Future<Output = u8> + use<'a> {
    async move { private::sub::<1>(n, |n| n).await }
}

#[doc(hidden)]
pub trait __Captures<T: ?Sized> {}

impl<T: ?Sized, U: ?Sized> __Captures<U> for T {}
