use std::fmt::Debug;

trait Table<'t, T: Clone> {
    async fn find<'x, K: Debug + ?Sized, V>(&self, row: &'t T, key: &'x K, value: V) -> usize
    where
        V: Into<usize>,
        T: Debug;
}

struct Rows;

impl<'q, W: Clone + Debug> Table<'q, W> for Rows {
    async fn find<'y, A: ?Sized, B>(&self, row: &'q W, key: &'y A, value: B) -> usize {
        let _ = (row, key, value);
        1
    }
}

trait Keyed<T> {
    async fn key(&self, key: T) -> T
    where
        T: Debug;
}

impl<T, U> Keyed<T> for U {
    async fn key(&self, key: T) -> T {
        key
    }
}
