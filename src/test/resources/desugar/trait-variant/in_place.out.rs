//@ form=in-place
use std::future::Future;

pub trait Greeter: Send {
    fn name(&self) -> String;
    fn greet(&self, other: String) -> impl Future<Output = String> + Send
    where
        Self: Sync,
    {
        async move {
            let other = other;
            format!("{} {other}", self.name())
        }
    }
    fn rename(&mut self, __arg1: u8) -> impl Future<Output = usize> + Send {
        async move { self.name().len() }
    }
    fn about(&self, __arg1: (String, String), times: usize) -> impl Future<Output = String> + Send
    where
        Self: Sync,
    {
        async move {
            let __arg1 = __arg1;
            let (first, _) = __arg1;
            first.repeat(times)
        }
    }
    fn ready(&self) -> impl Future<Output = u8> + Send;
}

pub trait Sent: Send + Sync {
    fn send(&self) -> impl Future<Output = u8> + Send {
        async move { 1 }
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
