//@ elide=true
#![feature(impl_trait_in_assoc_type)]
// What an opaque associated type stands for is written where one method names it.
use std::fmt::{Debug, Display};
use std::future::Future;

trait Inventory<K> {
    type LowStock<'me>: Iterator<Item = &'me str> + 'me
    where
        Self: 'me,
        K: 'me;
    fn low_stock<'me>(&'me self, limit: u32) -> Self::LowStock<'me>;

    /// In pairs.
    type Pairs0: Iterator<Item = Self::Pairs1>;
    type Pairs1: Debug;
    fn pairs(self) -> Option<Self::Pairs0>;

    type Shown<'me, 'a, T0: Display>: Display
    where
        Self: 'me;
    fn shown<'me, 'a, T0: Display>(&'me self, key: &'a str, value: T0) -> Self::Shown<'me, 'a, T0>;

    type Load<'me>: Future<Output = u8>
    where
        Self: 'me;
    fn load(&self) -> Self::Load<'_>;
}

struct Shelf {
    items: Vec<(String, u32)>,
}

impl<K> Inventory<K> for Shelf {
    type LowStock<'me>
        = impl Iterator<Item = &'me str> + 'me
    where
        Self: 'me,
        K: 'me;
    fn low_stock<'me>(&'me self, limit: u32) -> Self::LowStock<'me> {
        self.items
            .iter()
            .filter(move |(_, count)| *count < limit)
            .map(|(name, _)| name.as_str())
    }

    type Pairs0 = impl Iterator<Item = Self::Pairs1>;
    type Pairs1 = impl Debug;
    fn pairs(self) -> Option<Self::Pairs0> {
        Some(self.items.into_iter())
    }

    type Shown<'me, 'a, T0: Display>
        = impl Display
    where
        Self: 'me;
    fn shown<'me, 'a, T0: Display>(&'me self, key: &'a str, value: T0) -> Self::Shown<'me, 'a, T0> {
        format!("{key}{value}")
    }

    type Load<'x>
        = impl Future<Output = u8>
    where
        Self: 'x;
    fn load(&self) -> Self::Load<'_> {
        async move { self.items.len() as u8 }
    }
}
