//@ send=true
//! The output does not compile, since none of these futures is Send but that of `right`.
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
    fn alias(
        &mut self,
        value: Shared,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn own(
        &mut self,
        value: Self::Own,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn default(
        &mut self,
        value: Defaulted,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn constant<const N: usize, T: Send>(
        &mut self,
        value: Cells<'_, N, T>,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn item<I: Iterator + Send>(
        &mut self,
        value: I::Item,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn qualified<I: Iterator + Send>(
        &mut self,
        value: <I as Iterator>::Item,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn declared<S: Source>(
        &mut self,
        value: S::Out,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn cow<T: ToOwned + Send>(
        &mut self,
        value: Cow<'_, T>,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn iter<T: Send>(
        &mut self,
        value: std::slice::Iter<'_, T>,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn formatted(
        &mut self,
        value: std::fmt::Arguments<'_>,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn unused<T: Send>(
        &mut self,
        _: &T,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
    fn right<I, T, S, const N: usize>(
        &mut self,
        a: I::Item,
        b: S::Sent,
        c: Cells<'_, N, T>,
        d: (Defaulted<u8>, Nested),
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send
    where
        I: Iterator,
        I::Item: Send,
        T: Sync,
        S: Source;
}

impl Hold for Here {
    type Own = Rc<u8>;
    fn alias(&mut self, value: Shared) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn own(&mut self, value: Self::Own) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn default(&mut self, value: Defaulted) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn constant<const N: usize, T: Send>(
        &mut self,
        value: Cells<'_, N, T>,
    ) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn item<I: Iterator + Send>(
        &mut self,
        value: I::Item,
    ) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn qualified<I: Iterator + Send>(
        &mut self,
        value: <I as Iterator>::Item,
    ) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn declared<S: Source>(&mut self, value: S::Out) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn cow<T: ToOwned + Send>(
        &mut self,
        value: Cow<'_, T>,
    ) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn iter<T: Send>(
        &mut self,
        value: std::slice::Iter<'_, T>,
    ) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn formatted(
        &mut self,
        value: std::fmt::Arguments<'_>,
    ) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let value = value;
        }
    }
    fn unused<T: Send>(&mut self, __arg1: &T) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let __arg1 = __arg1;
            let _ = __arg1;
        }
    }
    fn right<I, T, S, const N: usize>(
        &mut self,
        a: I::Item,
        b: S::Sent,
        c: Cells<'_, N, T>,
        d: (Defaulted<u8>, Nested),
    ) -> impl ::core::future::Future<Output = ()>
    where
        I: Iterator,
        I::Item: Send,
        T: Sync,
        S: Source,
    {
        async move {
            let _ = &self;
            let a = a;
            let b = b;
            let c = c;
            let d = d;
        }
    }
}

pub trait Device {}

pub struct Bar<F: Device, const N: usize> {
    pub device: F,
    pub buffer: [u8; N],
}

pub trait Size {
    fn size(&self) -> impl ::core::future::Future<Output = usize> + ::core::marker::Send;
}

impl<F: Device, const N: usize> Size for Bar<F, N> {
    fn size(&self) -> impl ::core::future::Future<Output = usize> {
        async move { self.buffer.len() }
    }
}
