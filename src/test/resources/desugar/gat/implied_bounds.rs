use std::borrow::Cow;
use std::fmt::Debug;

pub trait Bounds<'s, P> {
    type Item;
    async fn all<'a, 'b: 'a, T: Iterator + ?Sized>(
        &self,
        nested: &'a [&'b P],
        item: &mut T,
        of: &Option<<P as Iterator>::Item>,
        function: &fn(&P) -> &P,
        text: Cow<'_, str>,
        object: &(dyn Debug + 's),
        value: &impl Debug,
        own: (&Self::Item, &'static T),
    ) -> usize
    where
        P: Iterator;
}
