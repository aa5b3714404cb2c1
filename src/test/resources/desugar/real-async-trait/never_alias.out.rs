#![feature(impl_trait_in_assoc_type)]
//@ never=alias
trait Never {
    type Never<'me, 'l1>: ::core::future::Future<Output = <fn() -> ! as __Never>::Type>
    where
        Self: 'me;
    fn never<'me, 'l1>(&'me self, why: &'l1 str) -> Self::Never<'me, 'l1>;
}

struct N;

impl Never for N {
    type Never<'me, 'l1>
        = impl ::core::future::Future<Output = <fn() -> ! as __Never>::Type>
    where
        Self: 'me;
    fn never<'me, 'l1>(&'me self, why: &'l1 str) -> Self::Never<'me, 'l1> {
        async move { panic!("never {why}") }
    }
}

trait __Never {
    type Type;
}

impl<T> __Never for fn() -> T {
    type Type = T;
}
