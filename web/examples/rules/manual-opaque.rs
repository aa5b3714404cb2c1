#![feature(impl_trait_in_assoc_type)]

trait Shelf {
    type Books<'me>: Iterator<Item = &'me u32>
    where
        Self: 'me;
    fn books<'me>(&'me self) -> Self::Books<'me>;
}

impl Shelf for Vec<u32> {
    type Books<'me>
        = impl Iterator<Item = &'me u32>
    where
        Self: 'me;
    fn books<'me>(&'me self) -> Self::Books<'me> {
        self.iter()
    }
}
