//@ style=faithful
//! What the macro makes of this does not compile.
pub trait Hail {
    async fn hail(&self, _: u8) -> u8;
    async fn twice(&self) -> u8 {
        self.hail(1).await + self.hail(2).await
    }
    #[cfg(any())]
    async fn absent(&self);
    async unsafe fn poke(&self, #[cfg(all())] at: usize);
    item_macro!();
}
