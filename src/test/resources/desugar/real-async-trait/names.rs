pub trait Lend {
    type Next;
    type Item<'a>
    where
        Self: 'a;
    async fn next(&mut self) -> Option<Self::Item<'_>>;
    async fn state(&self) -> Self::Next;
}
