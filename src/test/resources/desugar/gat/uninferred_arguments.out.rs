#![feature(impl_trait_in_assoc_type)]
// What arguments do not tell, the call of a provided body has to say.
trait Codec {
    type Fill<'me, const N: usize, const FLIP: bool>: ::core::future::Future<Output = [u8; N]>
    where
        Self: 'me;
    fn fill<'me, const N: usize, const FLIP: bool>(
        &'me self,
        bytes: [u8; N],
    ) -> Self::Fill<'me, N, FLIP>;

    type Parse<'me, 'a, T: Default>: ::core::future::Future<Output = (usize, T)>
    where
        Self: 'me;
    fn parse<'me, 'a, T: Default>(&'me self, text: &'a str) -> Self::Parse<'me, 'a, T>;
}

struct Plain;

impl Codec for Plain {
    type Fill<'me, const N: usize, const FLIP: bool>
        = impl ::core::future::Future<Output = [u8; N]>
    where
        Self: 'me;
    fn fill<'me, const N: usize, const FLIP: bool>(
        &'me self,
        bytes: [u8; N],
    ) -> Self::Fill<'me, N, FLIP> {
        <Self as CodecDefaults>::fill_default::<N, FLIP>(self, bytes)
    }

    type Parse<'me, 'a, T: Default>
        = impl ::core::future::Future<Output = (usize, T)>
    where
        Self: 'me;
    fn parse<'me, 'a, T: Default>(&'me self, text: &'a str) -> Self::Parse<'me, 'a, T> {
        <Self as CodecDefaults>::parse_default::<T>(self, text)
    }
}

struct Wrapper<T>(T);

impl<T> Codec for Wrapper<T> {
    type Fill<'me, const N: usize, const FLIP: bool>
        = impl ::core::future::Future<Output = [u8; N]>
    where
        Self: 'me;
    fn fill<'me, const N: usize, const FLIP: bool>(
        &'me self,
        bytes: [u8; N],
    ) -> Self::Fill<'me, N, FLIP> {
        <Self as CodecDefaults>::fill_default::<N, FLIP>(self, bytes)
    }

    type Parse<'me, 'a, T1: Default>
        = impl ::core::future::Future<Output = (usize, T1)>
    where
        Self: 'me;
    fn parse<'me, 'a, T1: Default>(&'me self, text: &'a str) -> Self::Parse<'me, 'a, T1> {
        <Self as CodecDefaults>::parse_default::<T1>(self, text)
    }
}

trait CodecDefaults: Codec {
    fn fill_default<const N: usize, const FLIP: bool>(
        &self,
        bytes: [u8; N],
    ) -> impl ::core::future::Future<Output = [u8; N]> {
        async move {
            let _ = &self;
            return if FLIP { bytes.map(|byte| !byte) } else { bytes };
        }
    }

    fn parse_default<T: Default>(
        &self,
        text: &str,
    ) -> impl ::core::future::Future<Output = (usize, T)> {
        async move {
            let _ = &self;
            return (text.len(), T::default());
        }
    }
}

impl<__S: Codec + ?Sized> CodecDefaults for __S {}
