// A trait that names itself to reach its own items.
pub trait Codec {
    type Frame: Send;
    fn limit(&self) -> usize;
    async fn decode(&self, bytes: &[u8]) -> <Self as Codec>::Frame;
    async fn room(&self) -> usize {
        <Self as Codec>::limit(self)
    }
}
