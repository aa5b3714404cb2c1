//! generic trait, generic method, blanket impl.
use std::future::Future;
trait Service<Request> {
    type Response;
    fn call<T: Into<u32>>(
        &self,
        request: Request,
        extra: T,
    ) -> impl Future<Output = Self::Response>
    where
        Request: Clone;
}
struct Twice<S>(S);
impl<R, S> Service<R> for Twice<S>
where
    S: Service<R>,
{
    type Response = (S::Response, S::Response);
    fn call<T: Into<u32>>(&self, request: R, extra: T) -> impl Future<Output = Self::Response>
    where
        R: Clone,
    {
        async move {
            let request = request;
            let extra = extra;
            let __ret: Self::Response = {
                let extra = extra.into();
                (
                    self.0.call(request.clone(), extra).await,
                    self.0.call(request, extra).await,
                )
            };
            __ret
        }
    }
}
struct Add;
impl Service<u32> for Add {
    type Response = u32;
    fn call<T: Into<u32>>(&self, request: u32, extra: T) -> impl Future<Output = u32> {
        async move {
            let _ = &self;
            let extra = extra;
            return request + extra.into();
        }
    }
}

fn main() {
    assert_eq!(block_on(Twice(Add).call(1, 2u8)), (3, 3));
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
