#![feature(impl_trait_in_assoc_type)]
//@ returns=async
use std::fmt::Debug;
use std::future::Future;

pub trait Shelf {
    type Book: Debug;
    fn books(&self) -> impl Iterator<Item = &Self::Book>;
    fn pair(&self, n: usize) -> (impl Debug, Option<impl Iterator<Item = impl Debug> + '_>);
    fn later(&self) -> impl Future<Output = usize>;
    fn count(&self) -> impl Future<Output = usize> {
        async { 3 }
    }
    fn maybe<T: Debug>(&self, t: T) -> Option<impl Debug>;
    fn named(&self) -> impl IntoIterator<Item = u8>;
    type Title0: Debug;
    type Title<'me>: Future<Output = Self::Title0>
    where
        Self: 'me;
    fn title<'me>(&'me self) -> Self::Title<'me>;
    fn provided(&self) -> impl Iterator<Item = u8> {
        [1u8, 2].into_iter()
    }
    fn plain(&self) -> usize;
}

pub struct One(Vec<u8>);

impl Shelf for One {
    type Book = u8;
    fn books(&self) -> impl Iterator<Item = &u8> {
        self.0.iter()
    }
    fn pair(&self, n: usize) -> (impl Debug, Option<impl Iterator<Item = impl Debug> + '_>) {
        (n, Some(self.0.iter()))
    }
    async fn later(&self) -> usize {
        self.0.len()
    }
    fn maybe<T: Debug>(&self, t: T) -> Option<impl Debug> {
        Some(t)
    }
    fn named(&self) -> Vec<u8> {
        self.0.clone()
    }
    type Title0 = impl Debug;
    type Title<'me>
        = impl Future<Output = Self::Title0>
    where
        Self: 'me;
    fn title<'me>(&'me self) -> Self::Title<'me> {
        async move {
            let _ = &self;
            "one"
        }
    }
    fn plain(&self) -> usize {
        1
    }
}
