use std::fmt::{Debug, Display};

/// Not to be confused with a type parameter.
pub struct T1;

pub fn print<'a, T0: Display>(
    prefix: &'a str,
    value: T0,
) -> impl ::core::future::Future<Output = String> + use<'a, T0> {
    async move {
        let value = value;
        return format!("{prefix}{value}");
    }
}

pub fn nested<'a, T0: Display + Clone, T11: Iterator<Item = T0>, T2: Debug + ?Sized, T3: Into<String>>(
    // what to print
    all: T11, // not twice
    shown: &'a T2,
    list: Vec<T3>,
) -> impl ::core::future::Future<Output = usize> + use<'a, T0, T11, T2, T3> {
    async move {
        let all = all;
        let list = list;
        return all.count() + list.len() + format!("{shown:?}").len();
    }
}

pub fn bound<'a, 'b: 'a, T0: for<'x> Fn(&'x u8) -> &'x u8>(
    value: T0,
    kept: &'a u8,
    other: &'b u8,
) -> impl ::core::future::Future<Output = u8> + use<'a, 'b, T0> {
    async move {
        let value = value;
        return *value(kept) + *other;
    }
}

pub struct Holder<'d, T>(&'d T);

impl<'d, T: Clone> Holder<'d, T> {
    pub fn store<T0: Into<T>>(
        first: T0,
    ) -> impl ::core::future::Future<Output = T> + use<'d, T, T0> {
        async move {
            let first = first;
            return first.into();
        }
    }
}
