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
    async fn first(&self);
    async fn never(&self) -> !;
}

impl Half for u8 {
    async fn first(&self) {}

    async fn never(&self) -> ! {
        loop {}
    }
}

mod other {
    pub(crate) trait Two {
        async fn two(&self);
    }
}

mod another {
    pub(crate) trait Two {
        async fn two(&self);
    }
}

impl other::Two for u8 {
    async fn two(&self) {}
}
