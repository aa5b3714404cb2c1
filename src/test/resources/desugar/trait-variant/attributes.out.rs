//! It does not compile without the crate of the macro.
use std::fmt::Debug;

use std::future::Future;

#[allow(async_fn_in_trait)]
pub trait LocalFetch {
    async fn fetch(&self, url: &str) -> Vec<u8>;
}

pub trait Fetch: Send {
    fn fetch(&self, url: &str) -> impl Future<Output = Vec<u8>> + Send;
}

impl<TraitVariantBlanketType: Fetch> LocalFetch for TraitVariantBlanketType {
    async fn fetch(&self, url: &str) -> Vec<u8> {
        <Self as Fetch>::fetch(self, url).await
    }
}

/// What it is.
#[allow(dead_code)]
pub(crate) trait LocalShow: 'static {
    async fn show(&self) -> u8;
}

/// What it is.
#[allow(dead_code)]
pub(crate) trait Show: 'static + std::fmt::Debug + Clone + Into<Vec<(u8, u8)>> {
    fn show(&self) -> impl Future<Output = u8> + std::fmt::Debug + Clone + Into<Vec<(u8, u8)>>;
}

impl<TraitVariantBlanketType: Show> LocalShow for TraitVariantBlanketType {
    async fn show(&self) -> u8 {
        <Self as Show>::show(self).await
    }
}

trait Both: Send + Sync {
    fn both(&self) -> impl Future<Output = u8> + Send + Sync;
    fn later(&self) -> impl Future<Output = u8> + Send + Sync;
}

trait Original {
    fn plain(&self) -> u8;
}

trait Copied {
    fn plain(&self) -> u8;
}

impl<TraitVariantBlanketType: Copied> Original for TraitVariantBlanketType {
    fn plain(&self) -> u8 {
        <Self as Copied>::plain(self)
    }
}

trait Bare {
    fn bare(&self, x: impl Debug) -> impl Future<Output = ()>;
}
