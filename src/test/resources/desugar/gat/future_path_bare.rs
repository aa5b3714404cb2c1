//@ future-path=bare
// This does not compile once desugared: the module knows no Future.
trait Next {
    async fn next(&mut self) -> Option<u8>;

    async fn last(&mut self) -> Option<u8>;
}

impl Next for u8 {
    async fn next(&mut self) -> Option<u8> {
        Some(*self)
    }

    async fn last(&mut self) -> Option<u8> {
        None
    }
}
