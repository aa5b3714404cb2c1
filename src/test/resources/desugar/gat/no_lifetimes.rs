use std::future::Future;

trait Task {
    async fn make(size: usize) -> Self
    where
        Self: Sized;
    async fn run(self, times: u32) -> u32;
}

impl Task for u32 {
    async fn make(size: usize) -> Self {
        size as u32
    }

    async fn run(self, times: u32) -> u32 {
        self * times
    }
}
