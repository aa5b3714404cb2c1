// Results apply the types to other lifetimes and types than these declare, and async methods name some as well.
use std::fmt::{Debug, Display};

trait Shelf {
    fn names(&self) -> impl Iterator<Item = &str> + '_;

    fn entry<'k, K: Display>(&self, key: &'k str, value: K) -> impl Debug + Display;

    async fn find(&self) -> Option<impl Debug>;

    fn nested<'o>(&'o self) -> Result<impl Iterator<Item = (&'o u8, impl Debug)>, ()>
    where
        Self: Sized;
}

struct Books(Vec<String>, u8);

impl Shelf for Books {
    fn names<'s>(&'s self) -> impl Iterator<Item = &'s str> + 's {
        self.0.iter().map(String::as_str)
    }

    fn entry<'k, K: Display>(&self, key: &'k str, value: K) -> impl Debug + Display {
        format!("{key}{value}")
    }

    async fn find(&self) -> Option<impl Debug> {
        self.0.first()
    }

    fn nested<'o>(&'o self) -> Result<impl Iterator<Item = (&'o u8, impl Debug)>, ()>
    where
        Self: Sized,
    {
        Ok(std::iter::once((&self.1, 1u8)))
    }
}
