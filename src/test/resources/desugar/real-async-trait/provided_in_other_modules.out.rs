#![feature(impl_trait_in_assoc_type)]
// A body that is copied means the same in the module of each implementation, or it stays.
mod names {
    use std::collections::HashMap;
    pub trait Count {
        async fn count(&self) -> HashMap<u8, u8> {
            HashMap::new()
        }
    }
}
struct A;
impl names::Count for A {}

mod methods {
    pub trait Twice {
        async fn once(&self) -> u8;
        async fn twice(&self) -> u8 {
            2 * self.once().await
        }
    }
}
impl methods::Twice for A {
    async fn once(&self) -> u8 {
        1
    }
}

mod imported {
    pub trait Twice {
        type Once<'me>: ::core::future::Future<Output = u8>
        where
            Self: 'me;
        fn once<'me>(&'me self) -> Self::Once<'me>;
        type Twice<'me>: ::core::future::Future<Output = u8>
        where
            Self: 'me;
        fn twice<'me>(&'me self) -> Self::Twice<'me>;
    }
    pub mod inner {
        use super::Twice;
        pub struct B;
        impl Twice for B {
            type Once<'me>
                = impl ::core::future::Future<Output = u8>
            where
                Self: 'me;
            fn once<'me>(&'me self) -> Self::Once<'me> {
                async move { 1 }
            }

            type Twice<'me>
                = impl ::core::future::Future<Output = u8>
            where
                Self: 'me;
            fn twice<'me>(&'me self) -> Self::Twice<'me> {
                async move { 2 * self.once().await }
            }
        }
    }
}

mod fields {
    pub struct Key(u8);
    pub trait Open {
        async fn open(&self, key: Key) -> u8 {
            key.0
        }
    }
}
impl fields::Open for A {}

mod traits {
    use std::fmt::Write as _;
    pub trait Print {
        async fn print(&self, mut text: String) -> String {
            let _ = text.write_str("a");
            text
        }
    }
}
use traits::Print;
impl Print for A {}

mod signatures {
    pub struct Key(pub u8);
    pub trait Open {
        type Open<'me>: ::core::future::Future<Output = u8>
        where
            Self: 'me;
        fn open<'me>(&'me self, key: Key) -> Self::Open<'me>;
    }
}
impl signatures::Open for A {
    type Open<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn open<'me>(&'me self, key: signatures::Key) -> Self::Open<'me> {
        async move {
            let key = key;
            key.0
        }
    }
}
