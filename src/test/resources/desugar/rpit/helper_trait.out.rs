use std::fmt::Display;

struct __Captures;

pub fn convert<'a, T: Default>(
    value: &'a u8,
    _rest: impl Display,
) -> impl ::core::future::Future<Output = (u8, T)> + __Captures1<(&'a (),)> {
    async move {
        let _rest = _rest;
        return (*value, T::default());
    }
}

pub fn caller() -> impl ::core::future::Future<Output = u16> {
    async move { convert::<u16>(&1, "x").await.1 }
}

pub mod inner {
    #[cfg(unix)]
    #[cfg(target_pointer_width = "64")]
    pub fn sized<'a, 'b, const N: usize>(
        value: &'a [u8; N],
        scale: &'b u8,
        each: impl Fn(u8) -> u8,
    ) -> impl ::core::future::Future<Output = usize> + __Captures1<(&'a (), &'b ())> {
        async move {
            let each = each;
            return value.iter().map(|one| each(*one) as usize * *scale as usize).sum();
        }
    }

    #[cfg(windows)]
    pub mod deep {
        pub fn never_compiled<'a, T>(
            value: &'a T,
            each: impl Fn(u8) -> u8,
        ) -> impl ::core::future::Future<Output = ()> + __Captures1<(&'a (),)> {
            async move {
                let value = value;
                let each = each;
            }
        }

        #[doc(hidden)]
        pub trait __Captures1<T: ?Sized> {}

        impl<T: ?Sized, U: ?Sized> __Captures1<U> for T {}
    }

    pub struct Text<'a>(&'a str);

    #[cfg(debug_assertions)]
    impl<'h> Text<'h> {
        pub fn parse<'me, T: std::str::FromStr>(
            &'me self,
            or: impl Fn() -> T,
        ) -> impl ::core::future::Future<Output = T> + __Captures1<(&'h (), &'me ())> {
            async move {
                let or = or;
                return self.0.parse().unwrap_or_else(|_| or());
            }
        }
    }

    #[cfg(any(all(unix, target_pointer_width = "64"), debug_assertions))]
    #[doc(hidden)]
    pub trait __Captures1<T: ?Sized> {}

    #[cfg(any(all(unix, target_pointer_width = "64"), debug_assertions))]
    impl<T: ?Sized, U: ?Sized> __Captures1<U> for T {}
}

#[cfg(unix)]
pub mod only {
    #[cfg(unix)]
    pub fn same<'a, T>(
        value: &'a T,
        more: impl Copy,
    ) -> impl ::core::future::Future<Output = ()> + __Captures1<(&'a (),)> {
        async move {
            let value = value;
            let more = more;
        }
    }

    #[cfg(unix)]
    pub fn again<'a, T>(
        value: &'a T,
        more: impl Copy,
    ) -> impl ::core::future::Future<Output = ()> + __Captures1<(&'a (),)> {
        async move {
            let value = value;
            let more = more;
        }
    }

    #[cfg(unix)]
    #[doc(hidden)]
    pub trait __Captures1<T: ?Sized> {}

    #[cfg(unix)]
    impl<T: ?Sized, U: ?Sized> __Captures1<U> for T {}
}

#[doc(hidden)]
pub trait __Captures1<T: ?Sized> {}

impl<T: ?Sized, U: ?Sized> __Captures1<U> for T {}
