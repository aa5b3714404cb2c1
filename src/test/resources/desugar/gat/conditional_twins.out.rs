#![feature(impl_trait_in_assoc_type)]
//! Methods of one name under conditions that exclude each other are methods of their own.
pub trait Source {
    #[cfg(all(not(windows), not(wide)))]
    type Read<'me, 'a>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    #[cfg(all(
        not(windows), // the others
        not(wide)
    ))]
    fn read<'me, 'a>(&'me self, byte: &'a u8) -> Self::Read<'me, 'a>;
    #[cfg(any(windows, wide))]
    type ReadFut<'me>: ::core::future::Future<Output = u16>
    where
        Self: 'me;
    #[cfg(any(windows, wide))]
    fn read<'me>(&'me self) -> Self::ReadFut<'me>;
    async fn close(&self) {}
}

pub struct Here;

impl Source for Here {
    #[cfg(all(not(windows), not(wide)))]
    type Read<'me, 'a>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    #[cfg(all(not(windows), not(wide)))]
    fn read<'me, 'a>(&'me self, byte: &'a u8) -> Self::Read<'me, 'a> {
        async move {
            let _ = &self;
            return *byte;
        }
    }
    #[cfg(windows)]
    async fn close(&self) {}

    #[cfg(any(windows, wide))]
    type ReadFut<'me>
        = impl ::core::future::Future<Output = u16>
    where
        Self: 'me;
    #[cfg(any(windows, wide))]
    fn read<'me>(&'me self) -> Self::ReadFut<'me> {
        <Self as SourceDefaults>::read_default(self)
    }
}

pub struct Inheriting;

impl Source for Inheriting {
    #[cfg(all(not(windows), not(wide)))]
    type Read<'me, 'a>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    #[cfg(all(not(windows), not(wide)))]
    fn read<'me, 'a>(&'me self, byte: &'a u8) -> Self::Read<'me, 'a> {
        async move {
            let _ = &self;
            return *byte + 1;
        }
    }

    #[cfg(any(windows, wide))]
    type ReadFut<'me>
        = impl ::core::future::Future<Output = u16>
    where
        Self: 'me;
    #[cfg(any(windows, wide))]
    fn read<'me>(&'me self) -> Self::ReadFut<'me> {
        <Self as SourceDefaults>::read_default(self)
    }
}

pub trait SourceDefaults: Source {
    #[cfg(any(windows, wide))]
    fn read_default(&self) -> impl ::core::future::Future<Output = u16> {
        async move {
            let _ = &self;
            2
        }
    }
}

impl<__S: Source + ?Sized> SourceDefaults for __S {}
