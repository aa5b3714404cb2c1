#![feature(impl_trait_in_assoc_type)]
// Results apply the types to other lifetimes and types than these declare, and async methods name some as well.
use std::fmt::{Debug, Display};

trait Shelf {
    type Names<'a>: Iterator<Item = &'a str> + 'a
    where
        Self: 'a;
    fn names(&self) -> Self::Names<'_>;

    type Entry<'a, 'b, T>: Debug + Display
    where
        Self: 'a;
    fn entry<'k, K: Display>(&self, key: &'k str, value: K) -> Self::Entry<'_, 'k, K>;

    type Found<'a>: Debug
    where
        Self: 'a;
    async fn find(&self) -> Option<Self::Found<'_>>;

    type Inner<'i>: Debug
    where
        Self: 'i;
    type Outer<'a>: Iterator<Item = (&'a u8, Self::Inner<'a>)>
    where
        Self: 'a;
    fn nested<'o>(&'o self) -> Result<Self::Outer<'o>, ()>
    where
        Self: Sized;
}

struct Books(Vec<String>, u8);

impl Shelf for Books {
    type Names<'n>
        = impl Iterator<Item = &'n str> + 'n
    where
        Self: 'n;
    fn names<'s>(&'s self) -> Self::Names<'s> {
        self.0.iter().map(String::as_str)
    }

    type Entry<'x, 'y, V>
        = impl Debug + Display
    where
        Self: 'x;
    fn entry<'k, K: Display>(&self, key: &'k str, value: K) -> Self::Entry<'_, 'k, K> {
        format!("{key}{value}")
    }

    type Found<'me>
        = impl Debug
    where
        Self: 'me;
    async fn find(&self) -> Option<Self::Found<'_>> {
        self.0.first()
    }

    type Inner<'i>
        = impl Debug
    where
        Self: 'i;
    type Outer<'a>
        = impl Iterator<Item = (&'a u8, Self::Inner<'a>)>
    where
        Self: 'a;
    fn nested<'o>(&'o self) -> Result<Self::Outer<'o>, ()>
    where
        Self: Sized,
    {
        Ok(std::iter::once((&self.1, 1u8)))
    }
}
