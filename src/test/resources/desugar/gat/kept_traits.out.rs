#![feature(impl_trait_in_assoc_type)]
use std::fmt::Display;

trait General {
    async fn take(&self, text: &'static str) -> usize;
}

impl General for u8 {
    async fn take(&self, text: &str) -> usize {
        text.len()
    }
}

trait Provides {
    async fn show(&self) -> impl Display {
        1
    }
}

impl Provides for u8 {}

trait Half {
    type First<'me>: ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn first<'me>(&'me self) -> Self::First<'me>;
    async fn never(&self) -> !;
}

impl Half for u8 {
    type First<'me>
        = impl ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn first<'me>(&'me self) -> Self::First<'me> {
        async move {
            let _ = &self;
        }
    }

    async fn never(&self) -> ! {
        loop {}
    }
}

mod other {
    pub(crate) trait Two {
        type Two<'me>: ::core::future::Future<Output = ()>
        where
            Self: 'me;
        fn two<'me>(&'me self) -> Self::Two<'me>;
    }
}

mod another {
    pub(crate) trait Two {
        type Two<'me>: ::core::future::Future<Output = ()>
        where
            Self: 'me;
        fn two<'me>(&'me self) -> Self::Two<'me>;
    }
}

impl other::Two for u8 {
    type Two<'me>
        = impl ::core::future::Future<Output = ()>
    where
        Self: 'me;
    fn two<'me>(&'me self) -> Self::Two<'me> {
        async move {
            let _ = &self;
        }
    }
}
