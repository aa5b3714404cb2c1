//@ edition=2024
mod other {
    pub struct Future;
}

pub mod globbed {
    #[allow(unused_imports)]
    use super::other::*;

    pub trait Globbed {
        async fn globbed(&self);
    }
}

pub trait Prelude {
    async fn prelude(&self);
}
