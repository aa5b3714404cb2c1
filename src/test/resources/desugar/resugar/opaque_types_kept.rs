#![feature(impl_trait_in_assoc_type)]
// An opaque associated type stays where something else needs its name, or where impl Trait would say more.
use std::fmt::Debug;

trait Bounded {
    type Items<'a>: Iterator<Item = u8>
    where
        Self: 'a;
    fn items<'a>(&'a self) -> Self::Items<'a>;
}

impl Bounded for Vec<u8> {
    type Items<'a> = impl Iterator<Item = u8>;
    fn items<'a>(&'a self) -> Self::Items<'a> {
        self.iter().copied()
    }
}

fn clones<B>(bounded: &B)
where
    B: Bounded + 'static,
    for<'a> B::Items<'a>: Clone,
{
    let items = bounded.items();
    assert_eq!(items.clone().count(), items.count());
}

trait Used {
    type Words: Iterator<Item = String>;
    fn words(self) -> Self::Words;

    type Both: Debug;
    fn one(&self) -> Self::Both;
    fn two(&self) -> Self::Both;

    type Pair: Debug;
    fn pair(self) -> (Self::Pair, Self::Pair);

    type Short: Debug + 'static;
    fn short(&self) -> Self::Short;

    type Called: Debug;
    fn called(self) -> Box<dyn Fn() -> Self::Called>;
}

impl Used for &'static str {
    type Words = impl Iterator<Item = String>;
    fn words(self) -> Self::Words {
        self.split(' ').map(String::from)
    }

    type Both = impl Debug;
    fn one(&self) -> Self::Both {
        1u8
    }
    fn two(&self) -> Self::Both {
        2u8
    }

    type Pair = impl Debug;
    fn pair(self) -> (Self::Pair, Self::Pair) {
        (self, self)
    }

    type Short = impl Debug + 'static;
    fn short(&self) -> Self::Short {
        self.len()
    }

    type Called = impl Debug;
    fn called(self) -> Box<dyn Fn() -> Self::Called> {
        Box::new(move || self)
    }
}

fn first<U: Used>(used: U) -> Option<String> {
    let mut words: U::Words = used.words();
    words.next()
}

/// Only its implementations elsewhere know what it is.
trait Unknown {
    type Parts: Iterator<Item = u8>;
    fn parts(self) -> Self::Parts;
}

/// One implementation says what it is.
trait Known {
    type Parts: Iterator<Item = u8>;
    fn parts(self) -> Self::Parts;
}

impl Known for Vec<u8> {
    type Parts = std::vec::IntoIter<u8>;
    fn parts(self) -> Self::Parts {
        self.into_iter()
    }
}

impl Known for u8 {
    type Parts = impl Iterator<Item = u8>;
    fn parts(self) -> Self::Parts {
        std::iter::once(self)
    }
}

trait Conditional {
    #[cfg(unix)]
    type Parts: Iterator<Item = u8>;
    #[cfg(not(unix))]
    type Parts: Debug;
    fn parts(self) -> Self::Parts;
}

impl Conditional for u8 {
    type Parts = impl Iterator<Item = u8> + Debug;
    fn parts(self) -> Self::Parts {
        std::iter::once(self)
    }
}

trait Beside<T> {}

impl<S, T> Beside<T> for S {}

/// It is what it stands beside.
trait Endless {
    type Step: Beside<Self::Step>;
    fn step(self) -> Self::Step;
}

impl Endless for u8 {
    type Step = impl Beside<Self::Step>;
    fn step(self) -> Self::Step {
        self
    }
}
