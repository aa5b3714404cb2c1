pub trait Spread {
    async fn spread(&self, _: u32) -> bool;
}
