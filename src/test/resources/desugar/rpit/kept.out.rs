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
pub fn tracked<'a>(x: &'a u8) -> impl Future<Output = ()> + use<'a> {
    async move {
        let x = x;
    }
}

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
    fn hinted<'me, 'a>(&'me self, x: &'a u8) -> impl Future<Output = u8> + use<'me, 'a> { ... }
    fn declared<'me, T0: Copy>(&'me self, x: T0) -> impl Future<Output = u8> + use<'me, T0>;
}

trait Other {
    async fn in_trait(&self);
}

impl Other for Hinted {
    async fn in_trait(&self) {}
}
