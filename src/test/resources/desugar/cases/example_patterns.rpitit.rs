//! patterns in the impl only, self by value.
use std::future::Future;
trait Task: Sized {
    fn make(name: &'static str) -> impl Future<Output = Self>;
    fn run(self, pair: (Noisy, Noisy), step: u32) -> impl Future<Output = u32>;
}
struct Job(Noisy);
impl Task for Job {
    fn make(name: &'static str) -> impl Future<Output = Self> {
        async move { Job(Noisy(name)) }
    }
    fn run(mut self, __arg1: (Noisy, Noisy), step: u32) -> impl Future<Output = u32> {
        async move {
            let _ = &self;
            let __arg1 = __arg1;
            let (left, _) = __arg1;
            let mut step = step;
            step += left.0.len() as u32;
            self.0 .0 = "renamed";
            step
        }
    }
}

fn main() {
    let job = block_on(Job::make("job"));
    let future = job.run((Noisy("left"), Noisy("right")), 1);
    note("created");
    assert_eq!(block_on(future), 5);
    expect("created; drop left; drop right; drop renamed");
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
