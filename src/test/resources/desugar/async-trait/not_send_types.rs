//! The output does not compile, since none of these futures is Send but that of `right` and `unused`.
use std::borrow::Cow;
use std::rc::Rc;

type Shared<T = u8> = Rc<T>;

pub struct Defaulted<T = Rc<u8>> {
    pub inner: T,
}

pub struct Cells<'a, const N: usize, T> {
    pub cells: &'a [T; N],
}

pub struct Nested {
    pub inner: Option<Box<Nested>>,
    pub value: u8,
}

pub trait Source {
    type Out;
    type Sent: Send;
}

pub struct Here;

pub trait Hold {
    type Own;
    async fn alias(&mut self, value: Shared);
    async fn own(&mut self, value: Self::Own);
    async fn default(&mut self, value: Defaulted);
    async fn constant<const N: usize, T: Send>(&mut self, value: Cells<'_, N, T>);
    async fn item<I: Iterator + Send>(&mut self, value: I::Item);
    async fn qualified<I: Iterator + Send>(&mut self, value: <I as Iterator>::Item);
    async fn declared<S: Source>(&mut self, value: S::Out);
    async fn cow<T: ToOwned + Send>(&mut self, value: Cow<'_, T>);
    async fn iter<T: Send>(&mut self, value: std::slice::Iter<'_, T>);
    async fn formatted(&mut self, value: std::fmt::Arguments<'_>);
    async fn unused<T: Send>(&mut self, _: &T);
    async fn right<I, T, S, const N: usize>(&mut self, a: I::Item, b: S::Sent, c: Cells<'_, N, T>, d: (Defaulted<u8>, Nested))
    where
        I: Iterator,
        I::Item: Send,
        T: Sync,
        S: Source;
}

impl Hold for Here {
    type Own = Rc<u8>;
    async fn alias(&mut self, value: Shared) {}
    async fn own(&mut self, value: Self::Own) {}
    async fn default(&mut self, value: Defaulted) {}
    async fn constant<const N: usize, T: Send>(&mut self, value: Cells<'_, N, T>) {}
    async fn item<I: Iterator + Send>(&mut self, value: I::Item) {}
    async fn qualified<I: Iterator + Send>(&mut self, value: <I as Iterator>::Item) {}
    async fn declared<S: Source>(&mut self, value: S::Out) {}
    async fn cow<T: ToOwned + Send>(&mut self, value: Cow<'_, T>) {}
    async fn iter<T: Send>(&mut self, value: std::slice::Iter<'_, T>) {}
    async fn formatted(&mut self, value: std::fmt::Arguments<'_>) {}
    async fn unused<T: Send>(&mut self, _: &T) {}
    async fn right<I, T, S, const N: usize>(&mut self, a: I::Item, b: S::Sent, c: Cells<'_, N, T>, d: (Defaulted<u8>, Nested))
    where
        I: Iterator,
        I::Item: Send,
        T: Sync,
        S: Source,
    {
    }
}

pub trait Device {}

pub struct Bar<F: Device, const N: usize> {
    pub device: F,
    pub buffer: [u8; N],
}

pub trait Size {
    async fn size(&self) -> usize;
}

impl<F: Device, const N: usize> Size for Bar<F, N> {
    async fn size(&self) -> usize {
        self.buffer.len()
    }
}
