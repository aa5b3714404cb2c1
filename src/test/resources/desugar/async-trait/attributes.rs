// Needs the crate async-trait, so this does not compile alone.

use async_trait::async_trait;
use std::fmt::Display;
use {async_trait::async_trait as boxed, std::rc::Rc};

/// A bell.
#[async_trait]
pub trait Bell: Send + Sync {
    /// Rings.
    #[must_use]
    async fn ring(&self) -> u8 {
        1
    }
}

#[derive(Clone)]
pub struct Brass;

#[async_trait::async_trait]
impl Bell for Brass {
    #[inline]
    async fn ring(&self) -> u8 {
        2
    }
}

#[boxed(?Send)]
trait Show {
    async fn show(&self, what: Rc<dyn Display>) -> String;
}

#[boxed(?Send)]
impl Show for Brass {
    async fn show(&self, what: Rc<dyn Display>) -> String {
        what.to_string()
    }
}

mod inner {
    use async_trait::async_trait;

    #[async_trait]
    impl super::Bell for () {}
}
