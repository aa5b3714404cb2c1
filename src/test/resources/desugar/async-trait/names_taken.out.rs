use std::future::Future;
use std::pin::Pin;

pub mod pins {
    #[allow(unused)]
    pub struct Pin(pub u8);
    pub trait Send {}
}

mod clash {
    use std::future::Future;

    use super::pins::*;

    pub trait Clash<Box> {
        fn pin<'life0, 'async_trait>(
            &'life0 self,
            p: Pin,
            b: Box,
        ) -> ::core::pin::Pin<
            ::std::boxed::Box<dyn Future<Output = u8> + ::core::marker::Send + 'async_trait>,
        >
        where
            'life0: 'async_trait,
            Self: 'async_trait;
    }
    pub struct Sync;
    pub trait Provided: Sized {
        fn by_ref<'life0, 'async_trait>(
            &'life0 self,
        ) -> ::core::pin::Pin<Box<dyn Future<Output = ()> + ::core::marker::Send + 'async_trait>>
        where
            'life0: 'async_trait,
            Self: ::core::marker::Sync + 'async_trait,
        {
            Box::pin(async move {})
        }
    }
}

mod globs {
    use super::clash::*;
    use std::future::*;
    use std::pin::Pin;

    trait Plain {
        fn f<'life0, 'life01, 'async_trait>(
            &'life01 self,
            a: &'life0 str,
            __arg2: u8,
            pair: (u8, u8),
        ) -> Pin<Box<dyn Future<Output = u8> + ::core::marker::Send + 'async_trait>>
        where
            'life0: 'async_trait,
            'life01: 'async_trait,
            Self: 'async_trait;
    }
    impl Plain for u8 {
        fn f<'life0, 'life01, 'async_trait>(
            &'life01 self,
            a: &'life0 str,
            __arg2: u8,
            __arg3: (u8, u8),
        ) -> Pin<Box<dyn Future<Output = u8> + ::core::marker::Send + 'async_trait>>
        where
            'life0: 'async_trait,
            'life01: 'async_trait,
            Self: 'async_trait,
        {
            Box::pin(async move {
                let __arg3 = __arg3;
                let (b, c) = __arg3;
                let _: Option<Pin<&mut Ready<()>>> = None;
                a.len() as u8 + __arg2 + b + c
            })
        }
    }
}

fn main() {
    trait Local {
        fn f<'life0, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            'life0: 'async_trait,
            Self: 'async_trait;
    }
    impl Local for u8 {
        fn f<'life0, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            'life0: 'async_trait,
            Self: 'async_trait,
        {
            Box::pin(async move {})
        }
    }
}
