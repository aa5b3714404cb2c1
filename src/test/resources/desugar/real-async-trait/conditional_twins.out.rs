#![feature(impl_trait_in_assoc_type)]
//! Methods of one name under conditions that exclude each other are methods of their own.
pub trait Source {
    #[cfg(all(not(windows), not(wide)))]
    type Read<'me, 'l1>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    #[cfg(all(
        not(windows), // the others
        not(wide)
    ))]
    fn read<'me, 'l1>(&'me self, byte: &'l1 u8) -> Self::Read<'me, 'l1>;
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
    type Read<'me, 'l1>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    #[cfg(all(not(windows), not(wide)))]
    fn read<'me, 'l1>(&'me self, byte: &'l1 u8) -> Self::Read<'me, 'l1> {
        async move { *byte }
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
        async move { 2 }
    }
}

pub struct Inheriting;

impl Source for Inheriting {
    #[cfg(all(not(windows), not(wide)))]
    type Read<'me, 'l1>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me;
    #[cfg(all(not(windows), not(wide)))]
    fn read<'me, 'l1>(&'me self, byte: &'l1 u8) -> Self::Read<'me, 'l1> {
        async move { *byte + 1 }
    }

    #[cfg(any(windows, wide))]
    type ReadFut<'me>
        = impl ::core::future::Future<Output = u16>
    where
        Self: 'me;
    #[cfg(any(windows, wide))]
    fn read<'me>(&'me self) -> Self::ReadFut<'me> {
        async move { 2 }
    }
}
