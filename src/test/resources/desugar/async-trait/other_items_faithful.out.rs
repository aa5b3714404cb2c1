//@ style=faithful

/// A bus.
pub trait Bus {
    const WIDTH: usize;
    type Word: Copy + Send;
    /// Reads one word.
    #[must_use]
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    unsafe fn read<'life0, 'async_trait>(
        &'life0 self,
        #[cfg(all())] at: usize,
        #[cfg(any())] bank: u8,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = Self::Word> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn width(&self) -> usize {
        Self::WIDTH
    }
    #[cfg(any())]
    #[allow(
        elided_named_lifetimes,
        clippy::type_complexity,
        clippy::type_repetition_in_bounds
    )]
    fn absent<'life0, 'async_trait>(
        &'life0 self,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = ()> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}
