// Needs the crate async-trait, so this does not compile alone.

pub mod done {
    use std::future::Future;
    use std::pin::Pin;

    use std::fmt::Debug;

    pub trait A {
        fn f<'life0, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            'life0: 'async_trait,
            Self: 'async_trait;
    }
    pub trait B: Debug {
        fn f<'life0, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            'life0: 'async_trait,
            Self: 'async_trait;
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
        use std::future::Future;
        use std::pin::Pin;

        use super::*;

        pub trait D {
            fn f<'life0, 'async_trait>(
                &'life0 self,
            ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
            where
                'life0: 'async_trait,
                Self: 'async_trait;
        }
    }
}
