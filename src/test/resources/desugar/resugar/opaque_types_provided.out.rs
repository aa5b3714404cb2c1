//@ elide=true
// Bodies that return impl Trait go back to their trait, also where fresh names were needed.
use std::fmt::Display;

struct T0;

trait ItemsDefaults {}

trait Items {
    fn first(&self) -> u8;

    fn all(&self, key: &str, shown: impl Display, t: T0) -> impl Iterator<Item = u8> {
        println!("{key}{shown}");
        std::iter::once(self.first())
    }

    async fn load(&self) -> u8 {
        self.first()
    }
}

struct One;

impl Items for One {
    fn first(&self) -> u8 {
        1
    }
}

struct Two;

impl Items for Two {
    fn first(&self) -> u8 {
        2
    }

    fn all(&self, key: &str, shown: impl Display, t: T0) -> impl Iterator<Item = u8> {
        std::iter::once(2)
    }
}

fn load_default() {}
