//! The output does not compile, since none of these futures is Send but that of `right` and `unused`.
use std::future::Future;
use std::pin::Pin;

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
    fn alias<'life0, 'async_trait>(
        &'life0 mut self,
        value: Shared,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn own<'life0, 'async_trait>(
        &'life0 mut self,
        value: Self::Own,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn default<'life0, 'async_trait>(
        &'life0 mut self,
        value: Defaulted,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn constant<'life0, 'life1, 'async_trait, const N: usize, T>(
        &'life0 mut self,
        value: Cells<'life1, N, T>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait + Send,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn item<'life0, 'async_trait, I>(
        &'life0 mut self,
        value: I::Item,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        I: 'async_trait + Iterator + Send,
        'life0: 'async_trait,
        Self: 'async_trait;
    fn qualified<'life0, 'async_trait, I>(
        &'life0 mut self,
        value: <I as Iterator>::Item,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        I: 'async_trait + Iterator + Send,
        'life0: 'async_trait,
        Self: 'async_trait;
    fn declared<'life0, 'async_trait, S>(
        &'life0 mut self,
        value: S::Out,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        S: 'async_trait + Source,
        'life0: 'async_trait,
        Self: 'async_trait;
    fn cow<'life0, 'life1, 'async_trait, T>(
        &'life0 mut self,
        value: Cow<'life1, T>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait + ToOwned + Send,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn iter<'life0, 'life1, 'async_trait, T>(
        &'life0 mut self,
        value: std::slice::Iter<'life1, T>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait + Send,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn formatted<'life0, 'life1, 'async_trait>(
        &'life0 mut self,
        value: std::fmt::Arguments<'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn unused<'life0, 'life1, 'async_trait, T>(
        &'life0 mut self,
        __arg1: &'life1 T,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait + Send,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn right<'life0, 'life1, 'async_trait, I, T, S, const N: usize>(
        &'life0 mut self,
        a: I::Item,
        b: S::Sent,
        c: Cells<'life1, N, T>,
        d: (Defaulted<u8>, Nested),
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        I: Iterator,
        I::Item: Send,
        T: Sync,
        S: Source,
        I: 'async_trait,
        T: 'async_trait,
        S: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}

impl Hold for Here {
    type Own = Rc<u8>;
    fn alias<'life0, 'async_trait>(
        &'life0 mut self,
        value: Shared,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn own<'life0, 'async_trait>(
        &'life0 mut self,
        value: Self::Own,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn default<'life0, 'async_trait>(
        &'life0 mut self,
        value: Defaulted,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn constant<'life0, 'life1, 'async_trait, const N: usize, T>(
        &'life0 mut self,
        value: Cells<'life1, N, T>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait + Send,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn item<'life0, 'async_trait, I>(
        &'life0 mut self,
        value: I::Item,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        I: 'async_trait + Iterator + Send,
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn qualified<'life0, 'async_trait, I>(
        &'life0 mut self,
        value: <I as Iterator>::Item,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        I: 'async_trait + Iterator + Send,
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn declared<'life0, 'async_trait, S>(
        &'life0 mut self,
        value: S::Out,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        S: 'async_trait + Source,
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn cow<'life0, 'life1, 'async_trait, T>(
        &'life0 mut self,
        value: Cow<'life1, T>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait + ToOwned + Send,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn iter<'life0, 'life1, 'async_trait, T>(
        &'life0 mut self,
        value: std::slice::Iter<'life1, T>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait + Send,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn formatted<'life0, 'life1, 'async_trait>(
        &'life0 mut self,
        value: std::fmt::Arguments<'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let value = value;
        })
    }
    fn unused<'life0, 'life1, 'async_trait, T>(
        &'life0 mut self,
        _: &'life1 T,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        T: 'async_trait + Send,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {})
    }
    fn right<'life0, 'life1, 'async_trait, I, T, S, const N: usize>(
        &'life0 mut self,
        a: I::Item,
        b: S::Sent,
        c: Cells<'life1, N, T>,
        d: (Defaulted<u8>, Nested),
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        I: Iterator,
        I::Item: Send,
        T: Sync,
        S: Source,
        I: 'async_trait,
        T: 'async_trait,
        S: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let a = a;
            let b = b;
            let c = c;
            let d = d;
        })
    }
}

pub trait Device {}

pub struct Bar<F: Device, const N: usize> {
    pub device: F,
    pub buffer: [u8; N],
}

pub trait Size {
    fn size<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl<F: Device, const N: usize> Size for Bar<F, N> {
    fn size<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { self.buffer.len() })
    }
}
