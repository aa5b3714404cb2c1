// A trait above may have a type of the same name.
trait Base {
    type Next;
    async fn get(&self) -> u8;
}

trait Stream<T>: Base {
    async fn next(&mut self) -> Option<T>;
    async fn get(&self) -> u16;
}

struct Once<T>(Option<T>);

impl<T> Base for Once<T> {
    type Next = ();
    async fn get(&self) -> u8 {
        1
    }
}

impl<T> Stream<T> for Once<T> {
    async fn next(&mut self) -> Option<T> {
        self.0.take()
    }
    async fn get(&self) -> u16 {
        2
    }
}
