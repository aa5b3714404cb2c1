use std::fmt::{Debug, Display};

pub trait Lists {
    async fn list<T: Debug>(&self, value: T, text: &str) -> (impl Iterator<Item = impl Debug>, Vec<impl Display + '_>)
    where
        T: Clone;
}

impl Lists for Vec<u8> {
    async fn list<T: Debug>(&self, value: T, text: &str) -> (impl Iterator<Item = impl Debug>, Vec<impl Display + '_>)
    where
        T: Clone,
    {
        let _ = text;
        (vec![value.clone(), value].into_iter(), self.iter().collect())
    }
}
