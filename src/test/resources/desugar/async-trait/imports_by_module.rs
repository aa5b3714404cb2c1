// Needs the crate async-trait, so this does not compile alone.

pub mod done {
    use async_trait::async_trait;
    use {async_trait::async_trait as boxed, std::fmt::Debug};

    #[async_trait]
    pub trait A {
        async fn f(&self);
    }
    #[boxed]
    pub trait B: Debug {
        async fn f(&self);
    }
}

pub mod left {
    use async_trait::async_trait;

    #[crate::other::macro_of_another]
    #[async_trait]
    pub trait C {
        async fn f(&self);
    }

    pub mod inner {
        use super::*;

        #[async_trait]
        pub trait D {
            async fn f(&self);
        }
    }
}
