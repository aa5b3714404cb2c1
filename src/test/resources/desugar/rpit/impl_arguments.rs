use std::fmt::{Debug, Display};

/// Not to be confused with a type parameter.
pub struct T1;

pub async fn print(prefix: &str, value: impl Display) -> String {
    format!("{prefix}{value}")
}

pub async fn nested(
    // what to print
    all: impl Iterator<Item = impl Display + Clone>, // not twice
    shown: &(impl Debug + ?Sized),
    list: Vec<impl Into<String>>,
) -> usize {
    all.count() + list.len() + format!("{shown:?}").len()
}

pub async fn bound<'a, 'b: 'a,>(value: impl for<'x> Fn(&'x u8) -> &'x u8, kept: &'a u8, other: &'b u8) -> u8 {
    *value(kept) + *other
}

pub struct Holder<'d, T>(&'d T);

impl<'d, T: Clone> Holder<'d, T> {
    pub async fn store(first: impl Into<T>) -> T {
        first.into()
    }
}
