use std::pin::Pin;
use std::sync::Arc;

trait Job: Sized + Send + Sync {
    async fn own(self) -> u32;
    async fn own_mut(self) -> u32;
    async fn part(self) -> String;
    async fn boxed(self: Box<Self>) -> u32;
    async fn shared(self: Arc<Self>) -> u32;
    async fn pinned(self: Pin<&mut Self>) -> u32;
    async fn peek(self: &Arc<Self>) -> usize;
    async fn typed(self: &Self) -> u32;
}

struct Unit(u32, String);

impl Job for Unit {
    async fn own(self) -> u32 {
        1
    }
    async fn own_mut(mut self) -> u32 {
        self.0 += 1;
        self.0
    }
    async fn part(self) -> String {
        self.1
    }
    async fn boxed(self: Box<Self>) -> u32 {
        self.0
    }
    async fn shared(self: Arc<Self>) -> u32 {
        2
    }
    async fn pinned(mut self: Pin<&mut Self>) -> u32 {
        self.0 += 1;
        self.0
    }
    async fn peek(self: &Arc<Self>) -> usize {
        Arc::strong_count(self)
    }
    async fn typed(self: &Self) -> u32 {
        self.0
    }
}
