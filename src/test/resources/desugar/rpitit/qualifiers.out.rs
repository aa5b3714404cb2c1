pub trait Raw {
    unsafe fn poke(&self, at: *mut u8) -> impl ::core::future::Future<Output = ()>;
    /* why not */ fn commented(&self) -> /* result */ impl ::core::future::Future<Output = u8>;
    fn generic<'a, T: ?Sized, const N: usize>(
        &'a self,
        x: &T,
        y: [u8; N],
    ) -> impl ::core::future::Future<Output = &'a [u8]>
    where
        T: AsRef<str>;
}

pub struct Memory(pub Vec<u8>);

impl Raw for Memory {
    unsafe fn poke(&self, at: *mut u8) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            unsafe { *at = 1 };
        }
    }
    /* why not */ fn commented(&self) -> /* result */ impl ::core::future::Future<Output = u8> {
        async move { self.0[0] }
    }
    fn generic<'a, T: ?Sized, const N: usize>(
        &'a self,
        x: &T,
        y: [u8; N],
    ) -> impl ::core::future::Future<Output = &'a [u8]>
    where
        T: AsRef<str>,
    {
        async move {
            let __ret: &'a [u8] = {
                let _ = (x.as_ref(), y);
                &self.0
            };
            __ret
        }
    }
}
