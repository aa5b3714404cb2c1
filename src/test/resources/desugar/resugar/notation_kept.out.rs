//@ bounds=keep
use std::future::Future;

trait Source {
    type Close: Future<Output = ()>;
    fn close(self) -> Self::Close;

    async fn open(self);
}

fn one<S: Source<Close: Send>>(_: S) {}
