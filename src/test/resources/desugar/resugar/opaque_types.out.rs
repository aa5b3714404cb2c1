//@ elide=true
// What an opaque associated type stands for is written where one method names it.
use std::fmt::{Debug, Display};

trait Inventory<K> {
    fn low_stock(&self, limit: u32) -> impl Iterator<Item = &str> + '_;

    fn pairs(self) -> Option<impl Iterator<Item = impl Debug>>;

    fn shown(&self, key: &str, value: impl Display) -> impl Display;

    async fn load(&self) -> u8;
}

struct Shelf {
    items: Vec<(String, u32)>,
}

impl<K> Inventory<K> for Shelf {
    fn low_stock(&self, limit: u32) -> impl Iterator<Item = &str> + '_ {
        self.items
            .iter()
            .filter(move |(_, count)| *count < limit)
            .map(|(name, _)| name.as_str())
    }

    fn pairs(self) -> Option<impl Iterator<Item = impl Debug>> {
        Some(self.items.into_iter())
    }

    fn shown(&self, key: &str, value: impl Display) -> impl Display {
        format!("{key}{value}")
    }

    async fn load(&self) -> u8 {
        self.items.len() as u8
    }
}
