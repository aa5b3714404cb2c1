#![feature(impl_trait_in_assoc_type)]
use std::borrow::Cow;
use std::cell::Ref;
use std::sync::MutexGuard;

pub struct FromRequest<'r, R> {
    r: &'r mut R,
}
pub struct Deep<'n, N: 'n>(Vec<FromRequest<'n, N>>);
pub struct Said<'s, T>
where
    T: 's,
{
    t: std::marker::PhantomData<(&'s (), T)>,
}
pub enum Either<'e, A, B> {
    A(&'e A),
    B { b: B },
}
pub trait Take {
    type From<'l1, T>: ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn from<'l1, T>(r: FromRequest<'l1, T>) -> Self::From<'l1, T>;
    type Nested<'me, 'l1, T>: ::core::future::Future<Output = u8>
    where
        Self: 'me,
        T: 'l1;
    fn nested<'me, 'l1, T>(&'me self, r: Deep<'l1, T>) -> Self::Nested<'me, 'l1, T>;
    type Said<'x, T>: ::core::future::Future<Output = u8>
    where
        T: 'x;
    fn said<'x, T>(r: Said<'x, T>) -> Self::Said<'x, T>;
    type Either<'x, A, B>: ::core::future::Future<Output = u8>
    where
        A: 'x;
    fn either<'x, A, B>(r: Either<'x, A, B>) -> Self::Either<'x, A, B>;
    type Guard<'l1, T>: ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn guard<'l1, T>(r: MutexGuard<'l1, T>) -> Self::Guard<'l1, T>;
    type Cell<'l1, T>: ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn cell<'l1, T>(r: Ref<'l1, T>) -> Self::Cell<'l1, T>;
    type Iter<'l1, T>: ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn iter<'l1, T>(r: std::slice::Iter<'l1, T>) -> Self::Iter<'l1, T>;
    type Drain<'l1, T>: ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn drain<'l1, T>(r: std::vec::Drain<'l1, T>) -> Self::Drain<'l1, T>;
    type Cow<'l1, T: Clone>: ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn cow<'l1, T: Clone>(r: Cow<'l1, T>) -> Self::Cow<'l1, T>;
    type Impls<'l1, Impl1: Sized>: ::core::future::Future<Output = u8>
    where
        Impl1: 'l1;
    fn impls<'l1, Impl1: Sized>(r: FromRequest<'l1, Impl1>) -> Self::Impls<'l1, Impl1>;
}
impl Take for u8 {
    type From<'l1, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn from<'l1, T>(r: FromRequest<'l1, T>) -> Self::From<'l1, T> {
        async move {
            let r = r;
            1
        }
    }
    type Nested<'me, 'l1, T>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me,
        T: 'l1;
    fn nested<'me, 'l1, T>(&'me self, r: Deep<'l1, T>) -> Self::Nested<'me, 'l1, T> {
        async move {
            let r = r;
            1
        }
    }
    type Said<'x, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'x;
    fn said<'x, T>(r: Said<'x, T>) -> Self::Said<'x, T> {
        async move {
            let r = r;
            1
        }
    }
    type Either<'x, A, B>
        = impl ::core::future::Future<Output = u8>
    where
        A: 'x;
    fn either<'x, A, B>(r: Either<'x, A, B>) -> Self::Either<'x, A, B> {
        async move {
            let r = r;
            1
        }
    }
    type Guard<'l1, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn guard<'l1, T>(r: MutexGuard<'l1, T>) -> Self::Guard<'l1, T> {
        async move {
            let r = r;
            1
        }
    }
    type Cell<'l1, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn cell<'l1, T>(r: Ref<'l1, T>) -> Self::Cell<'l1, T> {
        async move {
            let r = r;
            1
        }
    }
    type Iter<'l1, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn iter<'l1, T>(r: std::slice::Iter<'l1, T>) -> Self::Iter<'l1, T> {
        async move {
            let r = r;
            1
        }
    }
    type Drain<'l1, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn drain<'l1, T>(r: std::vec::Drain<'l1, T>) -> Self::Drain<'l1, T> {
        async move {
            let r = r;
            1
        }
    }
    type Cow<'l1, T: Clone>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'l1;
    fn cow<'l1, T: Clone>(r: Cow<'l1, T>) -> Self::Cow<'l1, T> {
        async move {
            let r = r;
            1
        }
    }
    type Impls<'l1, Impl1: Sized>
        = impl ::core::future::Future<Output = u8>
    where
        Impl1: 'l1;
    fn impls<'l1, Impl1: Sized>(r: FromRequest<'l1, Impl1>) -> Self::Impls<'l1, Impl1> {
        async move {
            let r = r;
            1
        }
    }
}
