pub mod pins {
    #[allow(unused)]
    pub struct Pin(pub u8);
    pub trait Send {}
}

mod clash {
    use super::pins::*;

    pub trait Clash<Box> {
        async fn pin(&self, p: Pin, b: Box) -> u8;
    }
    pub struct Sync;
    pub trait Provided: Sized {
        async fn by_ref(&self) {}
    }
}

mod globs {
    use super::clash::*;
    use std::future::*;
    use std::pin::Pin;

    trait Plain {
        async fn f<'life0>(&self, a: &'life0 str, __arg2: u8, pair: (u8, u8)) -> u8;
    }
    impl Plain for u8 {
        async fn f<'life0>(&self, a: &'life0 str, __arg2: u8, (b, c): (u8, u8)) -> u8 {
            let _: Option<Pin<&mut Ready<()>>> = None;
            a.len() as u8 + __arg2 + b + c
        }
    }
}

fn main() {
    trait Local {
        async fn f(&self);
    }
    impl Local for u8 {
        async fn f(&self) {}
    }
}
