#![feature(impl_trait_in_assoc_type)]
#![allow(non_camel_case_types)]
//@ naming=method
use std::fmt::Debug;
use std::future::Future;

trait Store {
    type put<'me, 'a, K: Debug, const N: usize>: Future<Output = usize>
    where
        K: Clone,
        Self: 'me,
        K: 'a;
    fn put<'me, 'a, K: Debug, const N: usize>(
        &'me mut self,
        key: &'a K,
        values: [u8; N],
    ) -> Self::put<'me, 'a, K, N>
    where
        K: Clone;
}

#[derive(Default)]
struct Memory(Vec<String>);

impl Store for Memory {
    type put<'me, 'a, K: Debug, const N: usize>
        = impl Future<Output = usize>
    where
        K: Clone,
        Self: 'me,
        K: 'a;
    fn put<'me, 'a, K: Debug, const N: usize>(
        &'me mut self,
        key: &'a K,
        values: [u8; N],
    ) -> Self::put<'me, 'a, K, N>
    where
        K: Clone,
    {
        async move {
            for value in values {
                self.0.push(format!("{:?}{value}", key.clone()));
            }
            N
        }
    }
}
