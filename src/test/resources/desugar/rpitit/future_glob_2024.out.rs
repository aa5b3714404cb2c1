//@ edition=2024
mod other {
    pub struct Future;
}

pub mod globbed {
    #[allow(unused_imports)]
    use super::other::*;

    pub trait Globbed {
        fn globbed(&self) -> impl ::core::future::Future<Output = ()>;
    }
}

pub trait Prelude {
    fn prelude(&self) -> impl Future<Output = ()>;
}
