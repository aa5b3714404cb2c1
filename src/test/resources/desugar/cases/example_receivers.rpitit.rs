//! pinned and boxed receivers, raw identifiers, conditional method.
use std::future::Future;
use std::pin::Pin;
trait Machine {
    fn r#move(self: Pin<&mut Self>, r#type: u32) -> impl Future<Output = u32>;
    fn unbox(self: Box<Self>) -> impl Future<Output = u32>;
    #[cfg(any())]
    fn absent(&self) -> impl Future<Output = Missing>;
}
struct Gear(u32);
impl Machine for Gear {
    fn r#move(mut self: Pin<&mut Self>, r#type: u32) -> impl Future<Output = u32> {
        async move {
            self.0 += r#type;
            self.0
        }
    }
    fn unbox(self: Box<Self>) -> impl Future<Output = u32> {
        async move {
            let _ = &self;
            return self.0;
        }
    }
    #[cfg(any())]
    fn absent(&self) -> impl Future<Output = Missing> {
        async move {
            let _ = &self;
            let __ret: Missing = Missing;
            __ret
        }
    }
}

fn main() {
    let mut gear = Box::new(Gear(1));
    assert_eq!(block_on(Pin::new(&mut *gear).r#move(4)), 5);
    assert_eq!(block_on(gear.unbox()), 5);
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
