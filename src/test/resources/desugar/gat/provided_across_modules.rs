use std::fmt::Debug;

mod api {
    use std::fmt::Debug;

    pub trait Client<T: Clone = u8>
    where
        T: Debug,
    {
        type Item;

        /// Gets one.
        async fn get<'t, U: Default>(&self, (first, second): (T, &'t U), mut left: usize, _: impl Debug) -> Option<&'t U>
        where
            T: PartialEq,
        {
            left += 1;
            let _ = self.label(left).await;
            (first == first.clone()).then_some(second)
        }

        #[cfg(not(test))]
        async fn label(&self, number: usize) -> String {
            format!("{number}")
        }

        async fn item(&self) -> Option<Self::Item>;
    }
}

mod user {
    use super::api::Client as Api;
    use std::fmt::Debug;

    pub struct Wrapper<U>(pub U);

    impl<U: Clone + Debug + PartialEq> Api<Vec<U>> for Wrapper<U> {
        type Item = U;

        async fn item(&self) -> Option<U> {
            Some(self.0.clone())
        }
    }

    impl Api for u8 { type Item = (); async fn item(&self) -> Option<()> { None } async fn label(&self, ref number: usize) -> String { number.to_string() } }
}

pub async fn use_both<D: Debug>(wrapper: user::Wrapper<u16>, tag: D) -> Option<u16> {
    use api::Client;
    let none = 0;
    let _ = wrapper.get((vec![1], &none), 2, &tag).await;
    let _ = 1u8.label(2).await;
    Client::item(&wrapper).await
}
