use std::future::Future;

fn eager(text: &str) -> impl Future<Output = usize> {
    let length = text.len();
    async move { length }
}

fn forgets(_guard: Noisy, value: u8) -> impl Future<Output = u8> {
    async move { value }
}

fn borrows_less<'a>(_key: &'a str, value: u32) -> impl Future<Output = u32> {
    async move { value }
}

fn sendable(value: u32) -> impl Future<Output = u32> + Send {
    async move { value }
}

fn delegated(value: u32) -> impl Future<Output = u32> {
    std::future::ready(value)
}

fn not_moved() -> impl Future<Output = u32> {
    async { 1 }
}

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {}
}
