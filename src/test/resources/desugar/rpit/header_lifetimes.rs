use std::cell::Cell;

pub struct Pair<'a, 'b>(&'a u8, &'b Cell<u8>);

pub trait Shape {
    fn area(&self) -> u32;
}

impl Pair<'_, '_> {
    pub async fn first(&self) -> u8 {
        *self.0
    }

    pub async fn into_first(self) -> u8 {
        *self.0
    }

    pub fn second<'h2>(&self, other: &'h2 u8) -> &'h2 u8 {
        other
    }
}

impl<'h> Pair<'h, '_> {
    pub async fn of(a: &'h u8) -> &'h u8 {
        a
    }
}

impl dyn Shape + '_ {
    pub async fn doubled(&self) -> u32 {
        self.area() * 2
    }
}

impl Pair<'_, '_> {
    pub fn not_async(&self) {}
}
