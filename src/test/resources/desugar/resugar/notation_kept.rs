//@ bounds=keep
use std::future::Future;

trait Source {
    type Close: Future<Output = ()>;
    fn close(self) -> Self::Close;

    type Open: Future<Output = ()>;
    fn open(self) -> Self::Open;
}

fn one<S: Source<Close: Send>>(_: S) {}
