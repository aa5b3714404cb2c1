#![feature(impl_trait_in_assoc_type)]

use std::future::Future;

trait Source {
    type Read<'a>: Future<Output = u8>
    where
        Self: 'a;
    fn read<'a>(&'a mut self) -> Self::Read<'a>;

    type Close: Future<Output = ()>;
    fn close(self) -> Self::Close;
}

fn both<S>(_: S)
where
    S: Source + 'static,
    for<'a> S::Read<'a>: Send,
    <S as Source>::Close: Send + 'static,
{
}

fn one<S: Source<Close: Send>>(_: S) {}
