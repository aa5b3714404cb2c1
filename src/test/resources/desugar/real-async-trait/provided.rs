pub trait Meter {
    fn read(&self) -> u32;
    async fn twice(&self) -> u32 {
        self.read() * 2
    }
}
pub struct A;
impl Meter for A {
    fn read(&self) -> u32 {
        1
    }
}
pub struct B;
impl Meter for B {
    fn read(&self) -> u32 {
        2
    }
    async fn twice(&self) -> u32 {
        5
    }
}

pub trait Pour {
    /// Stays with the trait.
    #[cfg(all())]
    async fn pour(&self, mut litres: u32, (from, _): (String, u8), _: u8) -> String {
        litres += 1;
        from.repeat(litres as usize)
    }
}
impl Pour for A {}
impl Pour for B {}
