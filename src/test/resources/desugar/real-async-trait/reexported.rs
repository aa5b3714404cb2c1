//! An implementation may name its trait by a path that only re-exports lead through.
mod greeting {
    pub mod inner {
        pub trait Greet {
            async fn greet(&self) -> u8;
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
        async fn greet(&self) -> u8 {
            1
        }
    }
}

struct Path;

impl prelude::Hello for Path {
    async fn greet(&self) -> u8 {
        2
    }
}
