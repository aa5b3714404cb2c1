#![feature(impl_trait_in_assoc_type)]
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
        type Base<'me>: ::core::future::Future<Output = u8>
        where
            Self: 'me;
        fn base<'me>(&'me self) -> Self::Base<'me>;
        type Map<'me, T: Debug>: ::core::future::Future<Output = HashMap<u8, u8>>
        where
            T: Mark,
            Self: 'me;
        fn map<'me, T: Debug>(&'me self, k: Key, t: T, _o: Outer) -> Self::Map<'me, T>
        where
            T: Mark;
        type Two<'me, T0: Mark + Debug>: ::core::future::Future<Output = Result<u8, String>>
        where
            Self: 'me;
        fn two<'me, T0: Mark + Debug>(
            &'me self,
            a: [u8; N],
            _i: In,
            _d: deep::In,
            _m: T0,
        ) -> Self::Two<'me, T0>;
    }
    mod child {
        pub struct C;
        impl super::Base for C {
            type Base<'me>
                = impl ::core::future::Future<Output = u8>
            where
                Self: 'me;
            fn base<'me>(&'me self) -> Self::Base<'me> {
                async move {
                    let _ = &self;
                    1
                }
            }

            type Map<'me, T: std::fmt::Debug>
                = impl ::core::future::Future<Output = std::collections::HashMap<u8, u8>>
            where
                T: super::Mark,
                Self: 'me;
            fn map<'me, T: std::fmt::Debug>(
                &'me self,
                k: super::Key,
                t: T,
                _o: super::super::Outer,
            ) -> Self::Map<'me, T>
            where
                T: super::Mark,
            {
                <Self as super::BaseDefaults>::map_default(self, k, t, _o)
            }

            type Two<'me, T0: super::Mark + std::fmt::Debug>
                = impl ::core::future::Future<Output = Result<u8, String>>
            where
                Self: 'me;
            fn two<'me, T0: super::Mark + std::fmt::Debug>(
                &'me self,
                a: [u8; super::N],
                _i: super::deep::In,
                _d: super::deep::In,
                _m: T0,
            ) -> Self::Two<'me, T0> {
                <Self as super::BaseDefaults>::two_default(self, a, _i, _d, _m)
            }
        }
    }

    pub trait BaseDefaults: Base {
        fn map_default<T: Debug>(
            &self,
            k: Key,
            t: T,
            _o: Outer,
        ) -> impl ::core::future::Future<Output = HashMap<u8, u8>>
        where
            T: Mark,
        {
            async move {
                let k = k;
                let t = t;
                let _o = _o;
                let __ret: HashMap<u8, u8> = {
                    let _ = format!("{t:?}");
                    HashMap::from([(k.0, self.base().await)])
                };
                __ret
            }
        }

        fn two_default(
            &self,
            a: [u8; N],
            _i: In,
            _d: deep::In,
            _m: impl Mark + Debug,
        ) -> impl ::core::future::Future<Output = Result<u8, String>> {
            async move {
                let _ = &self;
                let _i = _i;
                let _d = _d;
                let _m = _m;
                return Ok(a[0]);
            }
        }
    }

    impl<__S: Base + ?Sized> BaseDefaults for __S {}
}
mod other {
    pub struct I;
    impl crate::tr::Base for I {
        type Base<'me>
            = impl ::core::future::Future<Output = u8>
        where
            Self: 'me;
        fn base<'me>(&'me self) -> Self::Base<'me> {
            async move {
                let _ = &self;
                42
            }
        }

        type Map<'me, T: std::fmt::Debug>
            = impl ::core::future::Future<Output = std::collections::HashMap<u8, u8>>
        where
            T: super::tr::Mark,
            Self: 'me;
        fn map<'me, T: std::fmt::Debug>(
            &'me self,
            k: super::tr::Key,
            t: T,
            _o: super::Outer,
        ) -> Self::Map<'me, T>
        where
            T: super::tr::Mark,
        {
            <Self as super::tr::BaseDefaults>::map_default(self, k, t, _o)
        }

        type Two<'me, T0: super::tr::Mark + std::fmt::Debug>
            = impl ::core::future::Future<Output = Result<u8, String>>
        where
            Self: 'me;
        fn two<'me, T0: super::tr::Mark + std::fmt::Debug>(
            &'me self,
            a: [u8; super::tr::N],
            _i: super::tr::deep::In,
            _d: super::tr::deep::In,
            _m: T0,
        ) -> Self::Two<'me, T0> {
            <Self as super::tr::BaseDefaults>::two_default(self, a, _i, _d, _m)
        }
    }
}
pub struct Outer;
struct J;
impl tr::Base for J {
    type Base<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn base<'me>(&'me self) -> Self::Base<'me> {
        async move {
            let _ = &self;
            42
        }
    }

    type Map<'me, T: std::fmt::Debug>
        = impl ::core::future::Future<Output = std::collections::HashMap<u8, u8>>
    where
        T: tr::Mark,
        Self: 'me;
    fn map<'me, T: std::fmt::Debug>(&'me self, k: tr::Key, t: T, _o: Outer) -> Self::Map<'me, T>
    where
        T: tr::Mark,
    {
        <Self as tr::BaseDefaults>::map_default(self, k, t, _o)
    }

    type Two<'me, T0: tr::Mark + std::fmt::Debug>
        = impl ::core::future::Future<Output = Result<u8, String>>
    where
        Self: 'me;
    fn two<'me, T0: tr::Mark + std::fmt::Debug>(
        &'me self,
        a: [u8; tr::N],
        _i: tr::deep::In,
        _d: tr::deep::In,
        _m: T0,
    ) -> Self::Two<'me, T0> {
        <Self as tr::BaseDefaults>::two_default(self, a, _i, _d, _m)
    }
}

mod globs {
    pub mod all {
        pub struct Item(pub u8);
    }
    pub mod user {
        use super::all::*;
        pub trait Take {
            type Take<'me>: ::core::future::Future<Output = Option<u8>>
            where
                Self: 'me;
            fn take<'me>(&'me self, item: Item) -> Self::Take<'me>;
        }

        pub trait TakeDefaults: Take {
            fn take_default(&self, item: Item) -> impl ::core::future::Future<Output = Option<u8>> {
                async move {
                    let _ = &self;
                    let item = item;
                    return Some(item.0);
                }
            }
        }

        impl<__S: Take + ?Sized> TakeDefaults for __S {}
    }
    pub struct Taker;
    impl user::Take for Taker {
        type Take<'me>
            = impl ::core::future::Future<Output = Option<u8>>
        where
            Self: 'me;
        fn take<'me>(&'me self, item: all::Item) -> Self::Take<'me> {
            <Self as user::TakeDefaults>::take_default(self, item)
        }
    }
    pub mod child {
        pub struct Same(pub u8);
        impl super::user::Take for Same {
            type Take<'me>
                = impl ::core::future::Future<Output = Option<u8>>
            where
                Self: 'me;
            fn take<'me>(&'me self, item: super::all::Item) -> Self::Take<'me> {
                <Self as super::user::TakeDefaults>::take_default(self, item)
            }
        }
    }
}

mod library {
    pub use std::io::Result;
    pub trait Read {
        type Read<'me>: ::core::future::Future<Output = Result<u8>>
        where
            Self: 'me;
        fn read<'me>(&'me self) -> Self::Read<'me>;
    }

    pub trait ReadDefaults: Read {
        fn read_default(&self) -> impl ::core::future::Future<Output = Result<u8>> {
            async move {
                let _ = &self;
                return Ok(1);
            }
        }
    }

    impl<__S: Read + ?Sized> ReadDefaults for __S {}
}
mod reader {
    mod std {}
    pub struct Reader;
    impl crate::library::Read for Reader {
        type Read<'me>
            = impl ::core::future::Future<Output = ::std::io::Result<u8>>
        where
            Self: 'me;
        fn read<'me>(&'me self) -> Self::Read<'me> {
            <Self as super::library::ReadDefaults>::read_default(self)
        }
    }
}
