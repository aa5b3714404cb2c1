#![feature(impl_trait_in_assoc_type)]
use std::fmt::{Debug, Display};

pub trait Lists {
    type List0<T: Debug>: Iterator<Item = Self::List1<T>>
    where
        T: Clone;
    type List1<T: Debug>: Debug
    where
        T: Clone;
    type List2<'me, T: Debug>: Display + 'me
    where
        T: Clone,
        Self: 'me;
    type List<'me, 'a, T: Debug>: ::core::future::Future<
        Output = (Self::List0<T>, Vec<Self::List2<'me, T>>),
    >
    where
        T: Clone,
        Self: 'me;
    fn list<'me, 'a, T: Debug>(&'me self, value: T, text: &'a str) -> Self::List<'me, 'a, T>
    where
        T: Clone;
}

impl Lists for Vec<u8> {
    type List0<T: Debug>
        = impl Iterator<Item = Self::List1<T>>
    where
        T: Clone;
    type List1<T: Debug>
        = impl Debug
    where
        T: Clone;
    type List2<'me, T: Debug>
        = impl Display + 'me
    where
        T: Clone,
        Self: 'me;
    type List<'me, 'a, T: Debug>
        = impl ::core::future::Future<Output = (Self::List0<T>, Vec<Self::List2<'me, T>>)>
    where
        T: Clone,
        Self: 'me;
    fn list<'me, 'a, T: Debug>(&'me self, value: T, text: &'a str) -> Self::List<'me, 'a, T>
    where
        T: Clone,
    {
        async move {
            let value = value;
            return {
                let _ = text;
                (vec![value.clone(), value].into_iter(), self.iter().collect())
            };
        }
    }
}
