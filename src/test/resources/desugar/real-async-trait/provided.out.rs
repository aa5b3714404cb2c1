#![feature(impl_trait_in_assoc_type)]
pub trait Meter {
    fn read(&self) -> u32;
    type Twice<'me>: ::core::future::Future<Output = u32>
    where
        Self: 'me;
    fn twice<'me>(&'me self) -> Self::Twice<'me>;
}
pub struct A;
impl Meter for A {
    fn read(&self) -> u32 {
        1
    }

    type Twice<'me>
        = impl ::core::future::Future<Output = u32>
    where
        Self: 'me;
    fn twice<'me>(&'me self) -> Self::Twice<'me> {
        async move { self.read() * 2 }
    }
}
pub struct B;
impl Meter for B {
    fn read(&self) -> u32 {
        2
    }
    type Twice<'me>
        = impl ::core::future::Future<Output = u32>
    where
        Self: 'me;
    fn twice<'me>(&'me self) -> Self::Twice<'me> {
        async move { 5 }
    }
}

pub trait Pour {
    #[cfg(all())]
    type Pour<'me>: ::core::future::Future<Output = String>
    where
        Self: 'me;
    /// Stays with the trait.
    #[cfg(all())]
    fn pour<'me>(&'me self, litres: u32, __arg2: (String, u8), __arg3: u8) -> Self::Pour<'me>;
}
impl Pour for A {
    #[cfg(all())]
    type Pour<'me>
        = impl ::core::future::Future<Output = String>
    where
        Self: 'me;
    #[cfg(all())]
    fn pour<'me>(&'me self, litres: u32, __arg2: (String, u8), __arg3: u8) -> Self::Pour<'me> {
        async move {
            let mut litres = litres;
            let __arg2 = __arg2;
            let (from, _) = __arg2;
            litres += 1;
            from.repeat(litres as usize)
        }
    }
}
impl Pour for B {
    #[cfg(all())]
    type Pour<'me>
        = impl ::core::future::Future<Output = String>
    where
        Self: 'me;
    #[cfg(all())]
    fn pour<'me>(&'me self, litres: u32, __arg2: (String, u8), __arg3: u8) -> Self::Pour<'me> {
        async move {
            let mut litres = litres;
            let __arg2 = __arg2;
            let (from, _) = __arg2;
            litres += 1;
            from.repeat(litres as usize)
        }
    }
}
