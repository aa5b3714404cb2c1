pub trait Never {
    async fn never(&self, why: &str) -> !;
}

pub struct N;

impl Never for N {
    async fn never(&self, why: &str) -> ! {
        panic!("never {why}")
    }
}
