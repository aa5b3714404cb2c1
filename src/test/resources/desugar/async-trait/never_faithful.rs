//@ style=faithful
#![feature(never_type)]

trait Stop {
    async fn stop(&self, why: &str) -> !;
}

impl Stop for u8 {
    async fn stop(&self, why: &str) -> ! {
        panic!("{why} {self}")
    }
}
