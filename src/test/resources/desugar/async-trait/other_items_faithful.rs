//@ style=faithful

/// A bus.
pub trait Bus {
    const WIDTH: usize;
    type Word: Copy + Send;
    /// Reads one word.
    #[must_use]
    async unsafe fn read(&self, #[cfg(all())] at: usize, #[cfg(any())] bank: u8) -> Self::Word;
    fn width(&self) -> usize {
        Self::WIDTH
    }
    #[cfg(any())]
    async fn absent(&self);
}
