// This does not compile, on purpose.
use std::future::Future;

macro_rules! service {
    () => {
        async fn in_macro() {}
    };
}

#[tokio::main]
async fn main() {}

#[track_caller]
pub async fn tracked(x: &u8) {}

const async fn constant() {}

extern "C" {
    async fn foreign(x: &u8);
}

async unsafe extern "C" fn variadic(x: u8, ...) {}

async fn forever() -> ! {
    loop {}
}

struct Hinted;

impl Hinted {
    async fn hinted(&self, x: &u8) -> u8 { ... }
    async fn declared(&self, x: impl Copy) -> u8;
}

trait Other {
    async fn in_trait(&self);
}

impl Other for Hinted {
    async fn in_trait(&self) {}
}
