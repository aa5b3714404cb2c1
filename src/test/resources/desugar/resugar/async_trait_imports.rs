//@ async-trait=true
// The macro is not there: this does not compile.
use {async_trait::async_trait, std::fmt::Debug};

#[async_trait]
trait Ping {
    async fn ping(&self, n: &dyn Debug) -> u8;
}

mod inner {
    use async_trait::{async_trait as boxed};
    use std::{
        fmt::Display,
    };

    /// Shows.
    #[boxed]
    pub trait Show: Display {
        async fn show(&self) -> String {
            self.to_string()
        }
    }
}

mod outer {
    use {
        ::async_trait::{
            async_trait,
        },
        super::inner::Show,
    };

    #[async_trait]
    impl Show for u8 {}
}
