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
    async fn from<T>(r: FromRequest<'_, T>) -> u8;
    async fn nested<T>(&self, r: Deep<'_, T>) -> u8;
    async fn said<'x, T>(r: Said<'x, T>) -> u8;
    async fn either<'x, A, B>(r: Either<'x, A, B>) -> u8;
    async fn guard<T>(r: MutexGuard<'_, T>) -> u8;
    async fn cell<T>(r: Ref<'_, T>) -> u8;
    async fn iter<T>(r: std::slice::Iter<'_, T>) -> u8;
    async fn drain<T>(r: std::vec::Drain<'_, T>) -> u8;
    async fn cow<T: Clone>(r: Cow<'_, T>) -> u8;
    async fn impls(r: FromRequest<'_, impl Sized>) -> u8;
}
impl Take for u8 {
    async fn from<T>(r: FromRequest<'_, T>) -> u8 {
        1
    }
    async fn nested<T>(&self, r: Deep<'_, T>) -> u8 {
        1
    }
    async fn said<'x, T>(r: Said<'x, T>) -> u8 {
        1
    }
    async fn either<'x, A, B>(r: Either<'x, A, B>) -> u8 {
        1
    }
    async fn guard<T>(r: MutexGuard<'_, T>) -> u8 {
        1
    }
    async fn cell<T>(r: Ref<'_, T>) -> u8 {
        1
    }
    async fn iter<T>(r: std::slice::Iter<'_, T>) -> u8 {
        1
    }
    async fn drain<T>(r: std::vec::Drain<'_, T>) -> u8 {
        1
    }
    async fn cow<T: Clone>(r: Cow<'_, T>) -> u8 {
        1
    }
    async fn impls(r: FromRequest<'_, impl Sized>) -> u8 {
        1
    }
}
