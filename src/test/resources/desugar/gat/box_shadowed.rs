//@ impl=boxed
// Another `Box` does not stand in the way.
struct Box;

trait Service {
    async fn get(&self) -> Box;

    async fn put(&self) -> u8 {
        1
    }
}

impl Service for Box {
    async fn get(&self) -> Box {
        Box
    }
}
