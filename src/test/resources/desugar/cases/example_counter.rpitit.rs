//! trait, impl and generic caller.
use std::future::Future;
trait Counter {
    fn next(&mut self) -> impl Future<Output = Option<u32>>;
    fn reset(&mut self) -> impl Future<Output = ()>;
}
struct UpTo {
    at: u32,
    end: u32,
}
impl Counter for UpTo {
    fn next(&mut self) -> impl Future<Output = Option<u32>> {
        async move {
            if self.at == self.end {
                return None;
            }
            yield_now().await;
            self.at += 1;
            Some(self.at)
        }
    }
    fn reset(&mut self) -> impl Future<Output = ()> {
        async move {
            self.at = 0;
        }
    }
}

fn sum(mut counter: impl Counter) -> u32 {
    block_on(async move {
        let mut sum = 0;
        while let Some(value) = counter.next().await {
            sum += value;
        }
        counter.reset().await;
        sum
    })
}

fn main() {
    assert_eq!(sum(UpTo { at: 0, end: 4 }), 10);
}

fn block_on<F: std::future::Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..10_000 {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
    }
    panic!("the future never became ready");
}

/// Pending on the first poll, ready on the second.
struct YieldNow(bool);

impl std::future::Future for YieldNow {
    type Output = ();
    fn poll(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<()> {
        if self.0 {
            return std::task::Poll::Ready(());
        }
        self.0 = true;
        std::task::Poll::Pending
    }
}

fn yield_now() -> YieldNow {
    YieldNow(false)
}

fn poll_once<F: std::future::Future>(future: std::pin::Pin<&mut F>) -> bool {
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    future.poll(&mut cx).is_ready()
}

thread_local! {
    static LOG: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) };
}

fn note(text: impl Into<String>) {
    LOG.with(|log| log.borrow_mut().push(text.into()));
}

fn expect(wanted: &str) {
    let seen = LOG.with(|log| std::mem::take(&mut *log.borrow_mut())).join("; ");
    println!("{seen}");
    assert_eq!(seen, wanted);
}

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        note(format!("drop {}", self.0));
    }
}
