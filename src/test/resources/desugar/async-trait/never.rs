pub trait Stop {
    async fn stop(&self, why: &str) -> !;
    async fn run(&self, stop: bool) -> u8 {
        if stop {
            self.stop("asked").await
        }
        4
    }
}

impl Stop for u8 {
    async fn stop(&self, why: &str) -> ! {
        panic!("{why} {self}")
    }
}

mod inner {
    pub struct Never;

    impl super::Stop for Never {
        async fn stop(&self, _: &str) -> ! {
            loop {}
        }
    }
}
