//@ outlives=true
use std::rc::Rc;

trait Shared {
    type Item;
    async fn by_rc(self: Rc<Self>, a: &u8) -> u8;
    async fn provided(self: Rc<Self>, a: &u8, b: &u8) -> u8 {
        *a + *b
    }
    async fn by_value(self, a: &u8) -> u8
    where
        Self: Sized,
    {
        *a
    }
    async fn items(items: Vec<Self::Item>, a: &u8) -> usize {
        items.len() + usize::from(*a)
    }
    async fn by_reference(&self, other: &Self) -> u8 {
        1
    }
}

struct Many<T>(T);

impl<T> Shared for Many<T> {
    type Item = T;
    async fn by_rc(self: Rc<Self>, a: &u8) -> u8 {
        *a
    }
}
