#![allow(unused)]
trait Maybe {
    #[cfg(not(feature = "none"))]
    #[allow(clippy::unused_async)]
    /// Does it.
    #[must_use]
    async fn act(&self);

    // Provided.
    #[cfg(not(feature = "none"))]
    #[inline]
    async unsafe fn dangerous(&self, #[cfg(all())] at: usize) -> usize {
        at
    }
}

impl Maybe for () {
    #[cfg(not(feature = "none"))]
    async fn act(&self) {}
}
