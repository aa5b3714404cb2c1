#![feature(impl_trait_in_assoc_type)]
use std::fmt::Debug;

mod api {
    use std::fmt::Debug;

    pub trait Client<T: Clone = u8>
    where
        T: Debug,
    {
        type Item;

        type Get<'me, 't, U: Default, T0: Debug>: ::core::future::Future<Output = Option<&'t U>>
        where
            T: PartialEq,
            Self: 'me,
            U: 't;
        /// Gets one.
        fn get<'me, 't, U: Default, T0: Debug>(
            &'me self,
            _: (T, &'t U),
            left: usize,
            _: T0,
        ) -> Self::Get<'me, 't, U, T0>
        where
            T: PartialEq;

        #[cfg(not(test))]
        type Label<'me>: ::core::future::Future<Output = String>
        where
            Self: 'me;
        #[cfg(not(test))]
        fn label<'me>(&'me self, number: usize) -> Self::Label<'me>;

        type ItemFut<'me>: ::core::future::Future<Output = Option<Self::Item>>
        where
            Self: 'me;
        fn item<'me>(&'me self) -> Self::ItemFut<'me>;
    }

    pub trait ClientDefaults<T: Clone>: Client<T>
    where
        T: Debug,
    {
        fn get_default<'t, U: Default>(
            &self,
            __arg1: (T, &'t U),
            left: usize,
            __arg3: impl Debug,
        ) -> impl ::core::future::Future<Output = Option<&'t U>>
        where
            T: PartialEq,
        {
            async move {
                let __arg1 = __arg1;
                let (first, second) = __arg1;
                let mut left = left;
                let __arg3 = __arg3;
                let _ = __arg3;
                let __ret: Option<&'t U> = {
                    left += 1;
                    let _ = self.label(left).await;
                    (first == first.clone()).then_some(second)
                };
                __ret
            }
        }

        #[cfg(not(test))]
        fn label_default(&self, number: usize) -> impl ::core::future::Future<Output = String> {
            async move {
                let _ = &self;
                return format!("{number}");
            }
        }
    }

    impl<T: Clone, __S: Client<T> + ?Sized> ClientDefaults<T> for __S
    where
        T: Debug,
    {
    }
}

mod user {
    use super::api::Client as Api;
    use std::fmt::Debug;

    pub struct Wrapper<U>(pub U);

    impl<U: Clone + Debug + PartialEq> Api<Vec<U>> for Wrapper<U> {
        type Item = U;

        type ItemFut<'me>
            = impl ::core::future::Future<Output = Option<U>>
        where
            Self: 'me;
        fn item<'me>(&'me self) -> Self::ItemFut<'me> {
            async move { Some(self.0.clone()) }
        }

        type Get<'me, 't, U1: Default, T0: Debug>
            = impl ::core::future::Future<Output = Option<&'t U1>>
        where
            Vec<U>: PartialEq,
            Self: 'me,
            U1: 't;
        fn get<'me, 't, U1: Default, T0: Debug>(
            &'me self,
            __arg1: (Vec<U>, &'t U1),
            left: usize,
            __arg3: T0,
        ) -> Self::Get<'me, 't, U1, T0>
        where
            Vec<U>: PartialEq,
        {
            <Self as super::api::ClientDefaults<Vec<U>>>::get_default(self, __arg1, left, __arg3)
        }

        #[cfg(not(test))]
        type Label<'me>
            = impl ::core::future::Future<Output = String>
        where
            Self: 'me;
        #[cfg(not(test))]
        fn label<'me>(&'me self, number: usize) -> Self::Label<'me> {
            <Self as super::api::ClientDefaults<Vec<U>>>::label_default(self, number)
        }
    }

    impl Api for u8 { type Item = (); type ItemFut<'me>
        = impl ::core::future::Future<Output = Option<()>>
    where
        Self: 'me;
    fn item<'me>(&'me self) -> Self::ItemFut<'me> {
        async move {
            let _ = &self;
            None
        }
    } type Label<'me>
        = impl ::core::future::Future<Output = String>
    where
        Self: 'me;
    fn label<'me>(&'me self, __arg1: usize) -> Self::Label<'me> {
        async move {
            let _ = &self;
            let __arg1 = __arg1;
            let ref number = __arg1;
            return number.to_string();
        }
    }

        type Get<'me, 't, U: Default, T0: Debug>
            = impl ::core::future::Future<Output = Option<&'t U>>
        where
            u8: PartialEq,
            Self: 'me,
            U: 't;
        fn get<'me, 't, U: Default, T0: Debug>(
            &'me self,
            __arg1: (u8, &'t U),
            left: usize,
            __arg3: T0,
        ) -> Self::Get<'me, 't, U, T0>
        where
            u8: PartialEq,
        {
            <Self as super::api::ClientDefaults<u8>>::get_default(self, __arg1, left, __arg3)
        }
    }
}

pub async fn use_both<D: Debug>(wrapper: user::Wrapper<u16>, tag: D) -> Option<u16> {
    use api::Client;
    let none = 0;
    let _ = wrapper.get((vec![1], &none), 2, &tag).await;
    let _ = 1u8.label(2).await;
    Client::item(&wrapper).await
}
