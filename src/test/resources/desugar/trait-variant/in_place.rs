//@ form=in-place
use std::future::Future;

pub trait Greeter {
    fn name(&self) -> String;
    async fn greet(&self, other: String) -> String {
        format!("{} {other}", self.name())
    }
    async fn rename(&mut self, _: u8) -> usize {
        self.name().len()
    }
    async fn about(&self, (first, _): (String, String), times: usize) -> String {
        first.repeat(times)
    }
    fn ready(&self) -> impl Future<Output = u8>;
}

pub trait Sent: Send + Sync {
    async fn send(&self) -> u8 {
        1
    }
}

pub struct Quiet;

impl Greeter for Quiet {
    fn name(&self) -> String {
        "q".to_string()
    }
    async fn greet(&self, other: String) -> String {
        other
    }
    fn ready(&self) -> impl Future<Output = u8> {
        std::future::ready(1)
    }
}
