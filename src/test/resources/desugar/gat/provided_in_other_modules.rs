//@ edition=2021
mod tr {
    use super::Outer;
    use std::collections::HashMap;
    use std::fmt::Debug;
    pub struct Key(pub u8);
    pub trait Mark {}
    impl Mark for u8 {}
    pub const N: usize = 2;
    pub mod deep {
        pub struct In;
    }
    use deep::In;
    pub trait Base {
        async fn base(&self) -> u8;
        async fn map<T: Debug>(&self, k: Key, t: T, _o: Outer) -> HashMap<u8, u8>
        where
            T: Mark,
        {
            let _ = format!("{t:?}");
            HashMap::from([(k.0, self.base().await)])
        }
        async fn two(&self, a: [u8; N], _i: In, _d: deep::In, _m: impl Mark + Debug) -> Result<u8, String> {
            Ok(a[0])
        }
    }
    mod child {
        pub struct C;
        impl super::Base for C {
            async fn base(&self) -> u8 {
                1
            }
        }
    }
}
mod other {
    pub struct I;
    impl crate::tr::Base for I {
        async fn base(&self) -> u8 {
            42
        }
    }
}
pub struct Outer;
struct J;
impl tr::Base for J {
    async fn base(&self) -> u8 {
        42
    }
}

mod globs {
    pub mod all {
        pub struct Item(pub u8);
    }
    pub mod user {
        use super::all::*;
        pub trait Take {
            async fn take(&self, item: Item) -> Option<u8> {
                Some(item.0)
            }
        }
    }
    pub struct Taker;
    impl user::Take for Taker {}
    pub mod child {
        pub struct Same(pub u8);
        impl super::user::Take for Same {}
    }
}

mod library {
    pub use std::io::Result;
    pub trait Read {
        async fn read(&self) -> Result<u8> {
            Ok(1)
        }
    }
}
mod reader {
    mod std {}
    pub struct Reader;
    impl crate::library::Read for Reader {}
}
