use std::cell::Cell;

pub struct Pair<'a, 'b>(&'a u8, &'b Cell<u8>);

pub trait Shape {
    fn area(&self) -> u32;
}

impl<'h, 'h1> Pair<'h, 'h1> {
    pub fn first<'me>(&'me self) -> impl ::core::future::Future<Output = u8> + use<'h, 'h1, 'me> {
        async move { *self.0 }
    }

    pub fn into_first(self) -> impl ::core::future::Future<Output = u8> + use<'h, 'h1> {
        async move {
            let _ = &self;
            return *self.0;
        }
    }

    pub fn second<'h2>(&self, other: &'h2 u8) -> &'h2 u8 {
        other
    }
}

impl<'h1, 'h> Pair<'h, 'h1> {
    pub fn of(a: &'h u8) -> impl ::core::future::Future<Output = &'h u8> + use<'h1, 'h> {
        async move {
            let __ret: &'h u8 = a;
            __ret
        }
    }
}

impl<'h> dyn Shape + 'h {
    pub fn doubled<'me>(&'me self) -> impl ::core::future::Future<Output = u32> + use<'h, 'me> {
        async move { self.area() * 2 }
    }
}

impl Pair<'_, '_> {
    pub fn not_async(&self) {}
}
