//@ outlives=true
use std::rc::Rc;

trait Shared {
    type Item;
    fn by_rc<'a>(self: Rc<Self>, a: &'a u8) -> impl ::core::future::Future<Output = u8> + 'a
    where
        Self: 'a;
    fn provided<'fut, 'a, 'b>(
        self: Rc<Self>,
        a: &'a u8,
        b: &'b u8,
    ) -> impl ::core::future::Future<Output = u8> + 'fut
    where
        'a: 'fut,
        'b: 'fut,
        Self: 'fut,
    {
        async move {
            let _ = &self;
            return *a + *b;
        }
    }
    fn by_value<'a>(self, a: &'a u8) -> impl ::core::future::Future<Output = u8> + 'a
    where
        Self: Sized,
        Self: 'a,
    {
        async move {
            let _ = &self;
            return *a;
        }
    }
    fn items<'a>(
        items: Vec<Self::Item>,
        a: &'a u8,
    ) -> impl ::core::future::Future<Output = usize> + 'a
    where
        Self: 'a,
    {
        async move {
            let items = items;
            return items.len() + usize::from(*a);
        }
    }
    fn by_reference<'fut, 'me, 'a>(
        &'me self,
        other: &'a Self,
    ) -> impl ::core::future::Future<Output = u8> + 'fut
    where
        'me: 'fut,
        'a: 'fut,
    {
        async move {
            let _ = &self;
            let other = other;
            1
        }
    }
}

struct Many<T>(T);

impl<T> Shared for Many<T> {
    type Item = T;
    fn by_rc<'a>(self: Rc<Self>, a: &'a u8) -> impl ::core::future::Future<Output = u8> + 'a
    where
        Self: 'a,
    {
        async move {
            let _ = &self;
            return *a;
        }
    }
}
