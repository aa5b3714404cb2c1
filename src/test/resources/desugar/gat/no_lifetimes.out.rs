#![feature(impl_trait_in_assoc_type)]
use std::future::Future;

trait Task {
    type Make: Future<Output = Self>
    where
        Self: Sized;
    fn make(size: usize) -> Self::Make
    where
        Self: Sized;
    type Run: Future<Output = u32>;
    fn run(self, times: u32) -> Self::Run;
}

impl Task for u32 {
    type Make = impl Future<Output = Self>;
    fn make(size: usize) -> Self::Make {
        async move { size as u32 }
    }

    type Run = impl Future<Output = u32>;
    fn run(self, times: u32) -> Self::Run {
        async move {
            let _ = &self;
            return self * times;
        }
    }
}
