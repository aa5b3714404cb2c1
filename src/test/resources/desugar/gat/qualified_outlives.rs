//@ qualified=true outlives=true naming=suffix
trait Base {
    type NextFuture;
}

trait Stream<T>: Base {
    async fn next(&mut self) -> Option<T>;
    async fn skip(&mut self, count: usize);
}

struct Once<T>(Option<T>);

impl<T> Base for Once<T> {
    type NextFuture = ();
}

impl<T> Stream<T> for Once<T> {
    async fn next(&mut self) -> Option<T> {
        self.0.take()
    }

    async fn skip(&mut self, _: usize) {}
}
