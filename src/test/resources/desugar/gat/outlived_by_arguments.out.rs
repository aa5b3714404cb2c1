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
    type From<'a, T>: ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn from<'a, T>(r: FromRequest<'a, T>) -> Self::From<'a, T>;
    type Nested<'me, 'a, T>: ::core::future::Future<Output = u8>
    where
        Self: 'me,
        T: 'a;
    fn nested<'me, 'a, T>(&'me self, r: Deep<'a, T>) -> Self::Nested<'me, 'a, T>;
    type Said<'x, T>: ::core::future::Future<Output = u8>
    where
        T: 'x;
    fn said<'x, T>(r: Said<'x, T>) -> Self::Said<'x, T>;
    type Either<'x, A, B>: ::core::future::Future<Output = u8>
    where
        A: 'x;
    fn either<'x, A, B>(r: Either<'x, A, B>) -> Self::Either<'x, A, B>;
    type Guard<'a, T>: ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn guard<'a, T>(r: MutexGuard<'a, T>) -> Self::Guard<'a, T>;
    type Cell<'a, T>: ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn cell<'a, T>(r: Ref<'a, T>) -> Self::Cell<'a, T>;
    type Iter<'a, T>: ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn iter<'a, T>(r: std::slice::Iter<'a, T>) -> Self::Iter<'a, T>;
    type Drain<'a, T>: ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn drain<'a, T>(r: std::vec::Drain<'a, T>) -> Self::Drain<'a, T>;
    type Cow<'a, T: Clone>: ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn cow<'a, T: Clone>(r: Cow<'a, T>) -> Self::Cow<'a, T>;
    type Impls<'a, T0: Sized>: ::core::future::Future<Output = u8>
    where
        T0: 'a;
    fn impls<'a, T0: Sized>(r: FromRequest<'a, T0>) -> Self::Impls<'a, T0>;
}
impl Take for u8 {
    type From<'a, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn from<'a, T>(r: FromRequest<'a, T>) -> Self::From<'a, T> {
        async move {
            let r = r;
            1
        }
    }
    type Nested<'me, 'a, T>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me,
        T: 'a;
    fn nested<'me, 'a, T>(&'me self, r: Deep<'a, T>) -> Self::Nested<'me, 'a, T> {
        async move {
            let _ = &self;
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
    type Guard<'a, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn guard<'a, T>(r: MutexGuard<'a, T>) -> Self::Guard<'a, T> {
        async move {
            let r = r;
            1
        }
    }
    type Cell<'a, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn cell<'a, T>(r: Ref<'a, T>) -> Self::Cell<'a, T> {
        async move {
            let r = r;
            1
        }
    }
    type Iter<'a, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn iter<'a, T>(r: std::slice::Iter<'a, T>) -> Self::Iter<'a, T> {
        async move {
            let r = r;
            1
        }
    }
    type Drain<'a, T>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn drain<'a, T>(r: std::vec::Drain<'a, T>) -> Self::Drain<'a, T> {
        async move {
            let r = r;
            1
        }
    }
    type Cow<'a, T: Clone>
        = impl ::core::future::Future<Output = u8>
    where
        T: 'a;
    fn cow<'a, T: Clone>(r: Cow<'a, T>) -> Self::Cow<'a, T> {
        async move {
            let r = r;
            1
        }
    }
    type Impls<'a, T0: Sized>
        = impl ::core::future::Future<Output = u8>
    where
        T0: 'a;
    fn impls<'a, T0: Sized>(r: FromRequest<'a, T0>) -> Self::Impls<'a, T0> {
        async move {
            let r = r;
            1
        }
    }
}
