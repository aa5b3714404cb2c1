#![feature(impl_trait_in_assoc_type)]
use std::fmt::Debug;

trait Table<'t, T: Clone> {
    type Find<'me, 'x, K: Debug + ?Sized, V>: ::core::future::Future<Output = usize>
    where
        V: Into<usize>,
        T: Debug,
        Self: 'me,
        T: 't,
        K: 'x;
    fn find<'me, 'x, K: Debug + ?Sized, V>(
        &'me self,
        row: &'t T,
        key: &'x K,
        value: V,
    ) -> Self::Find<'me, 'x, K, V>
    where
        V: Into<usize>,
        T: Debug;
}

struct Rows;

impl<'q, W: Clone + Debug> Table<'q, W> for Rows {
    type Find<'me, 'y, A: ?Sized, B>
        = impl ::core::future::Future<Output = usize>
    where
        A: Debug,
        B: Into<usize>,
        W: Debug,
        Self: 'me,
        W: 'q,
        A: 'y;
    fn find<'me, 'y, A: ?Sized, B>(
        &'me self,
        row: &'q W,
        key: &'y A,
        value: B,
    ) -> Self::Find<'me, 'y, A, B>
    where
        A: Debug,
        B: Into<usize>,
        W: Debug,
    {
        async move {
            let _ = &self;
            let value = value;
            let _ = (row, key, value);
            1
        }
    }
}

trait Keyed<T> {
    type Key<'me>: ::core::future::Future<Output = T>
    where
        T: Debug,
        Self: 'me;
    fn key<'me>(&'me self, key: T) -> Self::Key<'me>
    where
        T: Debug;
}

impl<T, U> Keyed<T> for U {
    type Key<'me>
        = impl ::core::future::Future<Output = T>
    where
        T: Debug,
        Self: 'me;
    fn key<'me>(&'me self, key: T) -> Self::Key<'me>
    where
        T: Debug,
    {
        async move {
            let _ = &self;
            let key = key;
            key
        }
    }
}
