//@ form=in-place
// `Send` and `Sync` mean something else where the trait is declared.
pub mod wire {
    pub struct Send;
    pub struct Sync;

    pub trait Line {
        async fn write(&mut self, what: Send) -> usize;
        async fn twice(&self) -> Sync {
            Sync
        }
    }
}
