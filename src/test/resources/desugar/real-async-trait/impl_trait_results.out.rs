#![feature(impl_trait_in_assoc_type)]
use std::fmt::Debug;
use std::future::Future;

pub trait Shelf {
    type Book: Debug;
    type Books<'me>: Iterator<Item = &'me Self::Book>
    where
        Self: 'me;
    fn books<'me>(&'me self) -> Self::Books<'me>;
    type Pair0<'me>: Debug
    where
        Self: 'me;
    type Pair1<'me>: Iterator<Item = Self::Pair2<'me>> + 'me
    where
        Self: 'me;
    type Pair2<'me>: Debug
    where
        Self: 'me;
    fn pair<'me>(&'me self, n: usize) -> (Self::Pair0<'me>, Option<Self::Pair1<'me>>);
    type Later<'me>: Future<Output = usize>
    where
        Self: 'me;
    fn later<'me>(&'me self) -> Self::Later<'me>;
    type Count<'me>: Future<Output = usize>
    where
        Self: 'me;
    fn count<'me>(&'me self) -> Self::Count<'me>;
    type Maybe<'me, T: Debug>: Debug
    where
        Self: 'me;
    fn maybe<'me, T: Debug>(&'me self, t: T) -> Option<Self::Maybe<'me, T>>;
    type Named<'me>: IntoIterator<Item = u8>
    where
        Self: 'me;
    fn named<'me>(&'me self) -> Self::Named<'me>;
    type TitleOutput<'me>: Debug
    where
        Self: 'me;
    type Title<'me>: Future<Output = Self::TitleOutput<'me>>
    where
        Self: 'me;
    fn title<'me>(&'me self) -> Self::Title<'me>;
    type Provided<'me>: Iterator<Item = u8>
    where
        Self: 'me;
    fn provided<'me>(&'me self) -> Self::Provided<'me>;
    fn plain(&self) -> usize;
}

pub struct One(Vec<u8>);

impl Shelf for One {
    type Book = u8;
    type Books<'me>
        = impl Iterator<Item = &'me u8>
    where
        Self: 'me;
    fn books<'me>(&'me self) -> Self::Books<'me> {
        self.0.iter()
    }
    type Pair0<'me>
        = impl Debug
    where
        Self: 'me;
    type Pair1<'me>
        = impl Iterator<Item = Self::Pair2<'me>> + 'me
    where
        Self: 'me;
    type Pair2<'me>
        = impl Debug
    where
        Self: 'me;
    fn pair<'me>(&'me self, n: usize) -> (Self::Pair0<'me>, Option<Self::Pair1<'me>>) {
        (n, Some(self.0.iter()))
    }
    type Later<'me>
        = impl Future<Output = usize>
    where
        Self: 'me;
    fn later<'me>(&'me self) -> Self::Later<'me> {
        async move { self.0.len() }
    }
    type Maybe<'me, T: Debug>
        = impl Debug
    where
        Self: 'me;
    fn maybe<'me, T: Debug>(&'me self, t: T) -> Option<Self::Maybe<'me, T>> {
        Some(t)
    }
    type Named<'me>
        = Vec<u8>
    where
        Self: 'me;
    fn named<'me>(&'me self) -> Self::Named<'me> {
        self.0.clone()
    }
    type TitleOutput<'me>
        = impl Debug
    where
        Self: 'me;
    type Title<'me>
        = impl Future<Output = Self::TitleOutput<'me>>
    where
        Self: 'me;
    fn title<'me>(&'me self) -> Self::Title<'me> {
        async move { "one" }
    }
    fn plain(&self) -> usize {
        1
    }

    type Count<'me>
        = impl Future<Output = usize>
    where
        Self: 'me;
    fn count<'me>(&'me self) -> Self::Count<'me> {
        async { 3 }
    }

    type Provided<'me>
        = impl Iterator<Item = u8>
    where
        Self: 'me;
    fn provided<'me>(&'me self) -> Self::Provided<'me> {
        [1u8, 2].into_iter()
    }
}
