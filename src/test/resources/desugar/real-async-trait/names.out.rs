pub trait Lend {
    type Next;
    type Item<'a>
    where
        Self: 'a;
    type NextFut<'me>: ::core::future::Future<Output = Option<Self::Item<'me>>>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::NextFut<'me>;
    type State<'me>: ::core::future::Future<Output = Self::Next>
    where
        Self: 'me;
    fn state<'me>(&'me self) -> Self::State<'me>;
}
