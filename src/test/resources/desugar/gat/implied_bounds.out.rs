use std::borrow::Cow;
use std::fmt::Debug;

pub trait Bounds<'s, P> {
    type Item;
    type All<'me, 'a, 'b: 'a, 'c, 'd, 'e, 'f, 'g, 'h, 'i, T: Iterator + ?Sized, T0: Debug>: ::core::future::Future<Output = usize>
    where
        P: Iterator,
        Self: 'me,
        'b: 'a,
        P: 'a,
        P: 'b,
        T: 'c,
        <P as Iterator>::Item: 'd,
        P: 'e,
        's: 'g,
        T0: 'h,
        Self::Item: 'i,
        T: 'static;
    fn all<'me, 'c, 'd, 'e, 'f, 'g, 'h, 'i, 'a, 'b: 'a, T: Iterator + ?Sized, T0: Debug>(
        &'me self,
        nested: &'a [&'b P],
        item: &'c mut T,
        of: &'d Option<<P as Iterator>::Item>,
        function: &'e fn(&P) -> &P,
        text: Cow<'f, str>,
        object: &'g (dyn Debug + 's),
        value: &'h T0,
        own: (&'i Self::Item, &'static T),
    ) -> Self::All<'me, 'a, 'b, 'c, 'd, 'e, 'f, 'g, 'h, 'i, T, T0>
    where
        P: Iterator;
}
