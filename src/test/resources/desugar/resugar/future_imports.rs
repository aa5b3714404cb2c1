use std::{
    future::Future,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

pub trait Read {
    fn read(&self) -> Pin<Box<dyn Future<Output = u8> + '_>>;
}

impl Read for u8 {
    fn read(&self) -> Pin<Box<dyn Future<Output = u8> + '_>> {
        Box::pin(async move { *self })
    }
}

pub fn ready() -> impl Future<Output = u8> {
    async { 1 }
}

pub fn now() -> u8 {
    match pin!(ready()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => 0,
    }
}

pub mod public {
    pub use std::future::Future;

    pub fn one() -> impl Future<Output = u8> {
        async { 1 }
    }
}

pub mod inner {
    use core::future::{Future, ready};

    pub fn two() -> impl Future<Output = u8> {
        async { ready(2).await }
    }

    pub mod deeper {
        use super::*;
        use std::future::Future as Later;

        pub fn three() -> impl Later<Output = u8> {
            async { ready(3).await }
        }

        pub fn four() -> impl Future<Output = u8> {
            async { ready(4).await }
        }
    }
}

pub mod named {
    use std::future::Future;

    pub fn five() -> impl Future<Output = u8> {
        async { 5 }
    }

    pub fn pass<F: Future>(future: F) -> F {
        future
    }
}
