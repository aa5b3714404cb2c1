#![feature(impl_trait_in_assoc_type)]
#![allow(unused)]
trait Maybe {
    #[cfg(not(feature = "none"))]
    type Act<'me>: ::core::future::Future<Output = ()>
    where
        Self: 'me;
    #[cfg(not(feature = "none"))]
    #[allow(clippy::unused_async)]
    /// Does it.
    #[must_use]
    fn act<'me>(&'me self) -> Self::Act<'me>;

    #[cfg(not(feature = "none"))]
    type Dangerous<'me>: ::core::future::Future<Output = usize>
    where
        Self: 'me;
    // Provided.
    #[cfg(not(feature = "none"))]
    unsafe fn dangerous<'me>(&'me self, #[cfg(all())] at: usize) -> Self::Dangerous<'me>;
}

impl Maybe for () {
    #[cfg(not(feature = "none"))]
    type Act<'me>
        = impl ::core::future::Future<Output = ()>
    where
        Self: 'me;
    #[cfg(not(feature = "none"))]
    fn act<'me>(&'me self) -> Self::Act<'me> {
        async move {
            let _ = &self;
        }
    }

    #[cfg(not(feature = "none"))]
    type Dangerous<'me>
        = impl ::core::future::Future<Output = usize>
    where
        Self: 'me;
    #[cfg(not(feature = "none"))]
    #[inline]
    unsafe fn dangerous<'me>(&'me self, #[cfg(all())] at: usize) -> Self::Dangerous<'me> {
        unsafe {
            <Self as MaybeDefaults>::dangerous_default(
                self,
                #[cfg(all())]
                at,
            )
        }
    }
}

trait MaybeDefaults: Maybe {
    #[cfg(not(feature = "none"))]
    #[inline]
    unsafe fn dangerous_default(
        &self,
        #[cfg(all())] at: usize,
    ) -> impl ::core::future::Future<Output = usize> {
        async move {
            let _ = &self;
            at
        }
    }
}

impl<__S: Maybe + ?Sized> MaybeDefaults for __S {}
