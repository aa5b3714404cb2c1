#![feature(impl_trait_in_assoc_type)]
use std::future::Future;

pub trait Probe {
    type Level<'me>: Future<Output = u32>
    where
        Self: 'me;
    fn level<'me>(&'me self) -> Self::Level<'me>;
}
pub struct Tank(u32);
impl Probe for Tank {
    type Level<'me>
        = impl Future<Output = u32>
    where
        Self: 'me;
    fn level<'me>(&'me self) -> Self::Level<'me> {
        async move { self.0 }
    }
}

pub trait Buffer {
    type Fill<'me, 'l1>: Future<Output = &'me [u8]>
    where
        Self: 'me;
    fn fill<'me, 'l1>(&'me mut self, from: &'l1 [u8]) -> Self::Fill<'me, 'l1>;
}
impl Buffer for Vec<u8> {
    type Fill<'me, 'l1>
        = impl Future<Output = &'me [u8]>
    where
        Self: 'me;
    fn fill<'me, 'l1>(&'me mut self, from: &'l1 [u8]) -> Self::Fill<'me, 'l1> {
        async move {
            let __ret: &'me [u8] = {
                self.extend_from_slice(from);
                self
            };
            #[allow(unreachable_code)]
            __ret
        }
    }
}

pub trait Choose {
    type Choose<'me, 'l1, 'a, 'b: 'a>: Future<Output = &'a str>
    where
        Self: 'me;
    fn choose<'me, 'l1, 'a, 'b: 'a>(
        &'me self,
        x: &'l1 str,
        a: &'a str,
        b: &'b str,
    ) -> Self::Choose<'me, 'l1, 'a, 'b>;
}
