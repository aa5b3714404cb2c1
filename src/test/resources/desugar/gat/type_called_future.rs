use std::future::Future;

trait Run {
    async fn run<Future: Clone>(&self, future: Future) -> Future {
        future.clone()
    }
    async fn wait(&self) -> u8;
}

impl Run for u8 {
    async fn wait(&self) -> u8 {
        1
    }
}

fn any() -> impl Future<Output = u8> {
    std::future::ready(1)
}
