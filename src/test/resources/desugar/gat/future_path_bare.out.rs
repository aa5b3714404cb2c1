#![feature(impl_trait_in_assoc_type)]
//@ future-path=bare
// This does not compile once desugared: the module knows no Future.
trait Next {
    type Next<'me>: Future<Output = Option<u8>>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::Next<'me>;

    type Last<'me>: Future<Output = Option<u8>>
    where
        Self: 'me;
    fn last<'me>(&'me mut self) -> Self::Last<'me>;
}

impl Next for u8 {
    type Next<'me>
        = impl Future<Output = Option<u8>>
    where
        Self: 'me;
    fn next<'me>(&'me mut self) -> Self::Next<'me> {
        async move { Some(*self) }
    }

    type Last<'me>
        = impl Future<Output = Option<u8>>
    where
        Self: 'me;
    fn last<'me>(&'me mut self) -> Self::Last<'me> {
        async move {
            let _ = &self;
            None
        }
    }
}
