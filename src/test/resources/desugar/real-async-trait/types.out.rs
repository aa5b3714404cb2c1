#![feature(impl_trait_in_assoc_type)]
pub trait Sink {
    type Put<'me, 'l1, T: Clone, const N: usize>: ::core::future::Future<Output = Option<T>>
    where
        T: PartialEq,
        Self: 'me,
        T: 'l1;
    fn put<'me, 'l1, T: Clone, const N: usize>(
        &'me mut self,
        items: &'l1 [T; N],
        n: usize,
    ) -> Self::Put<'me, 'l1, T, N>
    where
        T: PartialEq;
}
impl Sink for () {
    type Put<'me, 'l1, T: Clone, const N: usize>
        = impl ::core::future::Future<Output = Option<T>>
    where
        T: PartialEq,
        Self: 'me,
        T: 'l1;
    fn put<'me, 'l1, T: Clone, const N: usize>(
        &'me mut self,
        items: &'l1 [T; N],
        n: usize,
    ) -> Self::Put<'me, 'l1, T, N>
    where
        T: PartialEq,
    {
        async move {
            let __ret: Option<T> = { items.get(n).cloned() };
            #[allow(unreachable_code)]
            __ret
        }
    }
}

pub trait Render {
    type Render<'me, 'l1, Impl1: std::fmt::Display, Impl2: ToString>: ::core::future::Future<
        Output = String,
    >
    where
        Self: 'me,
        Impl2: 'l1;
    fn render<'me, 'l1, Impl1: std::fmt::Display, Impl2: ToString>(
        &'me self,
        head: Impl1,
        tail: &'l1 Impl2,
    ) -> Self::Render<'me, 'l1, Impl1, Impl2>;
}
impl Render for char {
    type Render<'me, 'l1, Impl1: std::fmt::Display, Impl2: ToString>
        = impl ::core::future::Future<Output = String>
    where
        Self: 'me,
        Impl2: 'l1;
    fn render<'me, 'l1, Impl1: std::fmt::Display, Impl2: ToString>(
        &'me self,
        head: Impl1,
        tail: &'l1 Impl2,
    ) -> Self::Render<'me, 'l1, Impl1, Impl2> {
        async move {
            let head = head;
            format!("{head}{self}{}", tail.to_string())
        }
    }
}

pub trait Cache<K, V> {
    type Get<'me, 'l1>: ::core::future::Future<Output = Option<V>>
    where
        Self: 'me,
        K: 'l1;
    fn get<'me, 'l1>(&'me self, key: &'l1 K) -> Self::Get<'me, 'l1>;
}
impl<K: PartialEq, V: Clone> Cache<K, V> for Vec<(K, V)> {
    type Get<'me, 'l1>
        = impl ::core::future::Future<Output = Option<V>>
    where
        Self: 'me,
        K: 'l1;
    fn get<'me, 'l1>(&'me self, key: &'l1 K) -> Self::Get<'me, 'l1> {
        async move {
            let __ret: Option<V> = { self.iter().find(|e| e.0 == *key).map(|e| e.1.clone()) };
            #[allow(unreachable_code)]
            __ret
        }
    }
}
