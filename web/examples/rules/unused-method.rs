pub trait Holder {
    async fn hold(&self, guard: String, count: usize) -> usize;
}

impl Holder for () {
    async fn hold(&self, guard: String, count: usize) -> usize {
        count + 1
    }
}
