//@ never=alias
trait Never {
    async fn never(&self, why: &str) -> !;
}

struct N;

impl Never for N {
    async fn never(&self, why: &str) -> ! {
        panic!("never {why}")
    }
}
