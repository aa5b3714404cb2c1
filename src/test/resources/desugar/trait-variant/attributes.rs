//! It does not compile without the crate of the macro.
use std::fmt::Debug;
use trait_variant::make;

use std::future::Future;

#[trait_variant::make(Fetch: Send)]
pub trait LocalFetch {
    async fn fetch(&self, url: &str) -> Vec<u8>;
}

/// What it is.
#[allow(dead_code)]
#[make(Show: std::fmt::Debug + Clone + Into<Vec<(u8, u8)>> +)]
pub(crate) trait LocalShow: 'static {
    async fn show(&self) -> u8;
}

#[make(Send + Sync)]
trait Both {
    async fn both(&self) -> u8;
    fn later(&self) -> impl Future<Output = u8> + Send;
}

#[make(Copied:)]
trait Original {
    fn plain(&self) -> u8;
}

#[make]
trait Bare {
    async fn bare(&self, x: impl Debug);
}
