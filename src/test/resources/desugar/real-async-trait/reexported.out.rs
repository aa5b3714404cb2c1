#![feature(impl_trait_in_assoc_type)]
//! An implementation may name its trait by a path that only re-exports lead through.
mod greeting {
    pub mod inner {
        pub trait Greet {
            type Greet<'me>: ::core::future::Future<Output = u8>
            where
                Self: 'me;
            fn greet<'me>(&'me self) -> Self::Greet<'me>;
        }
    }

    pub use inner::Greet as Hello;
}

mod prelude {
    pub use super::circle::*;
    pub use crate::greeting::*;
}

mod circle {
    pub use super::prelude::*;
}

struct Glob;

mod by_glob {
    use super::prelude::*;

    impl Hello for super::Glob {
        type Greet<'me>
            = impl ::core::future::Future<Output = u8>
        where
            Self: 'me;
        fn greet<'me>(&'me self) -> Self::Greet<'me> {
            async move { 1 }
        }
    }
}

struct Path;

impl prelude::Hello for Path {
    type Greet<'me>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn greet<'me>(&'me self) -> Self::Greet<'me> {
        async move { 2 }
    }
}
