pub trait Raw {
    async unsafe fn poke(&self, at: *mut u8);
    async /* why not */ fn commented(&self) -> /* result */ u8;
    async fn generic<'a, T: ?Sized, const N: usize>(&'a self, x: &T, y: [u8; N]) -> &'a [u8]
    where
        T: AsRef<str>;
}

pub struct Memory(pub Vec<u8>);

impl Raw for Memory {
    async unsafe fn poke(&self, at: *mut u8) {
        unsafe { *at = 1 };
    }
    async /* why not */ fn commented(&self) -> /* result */ u8 {
        self.0[0]
    }
    async fn generic<'a, T: ?Sized, const N: usize>(&'a self, x: &T, y: [u8; N]) -> &'a [u8]
    where
        T: AsRef<str>,
    {
        let _ = (x.as_ref(), y);
        &self.0
    }
}
