pub trait Sink {
    async fn put<T: Clone, const N: usize>(&mut self, items: &[T; N], n: usize) -> Option<T>
    where
        T: PartialEq;
}
impl Sink for () {
    async fn put<T: Clone, const N: usize>(&mut self, items: &[T; N], n: usize) -> Option<T>
    where
        T: PartialEq,
    {
        items.get(n).cloned()
    }
}

pub trait Render {
    async fn render(&self, head: impl std::fmt::Display, tail: &impl ToString) -> String;
}
impl Render for char {
    async fn render(&self, head: impl std::fmt::Display, tail: &impl ToString) -> String {
        format!("{head}{self}{}", tail.to_string())
    }
}

pub trait Cache<K, V> {
    async fn get(&self, key: &K) -> Option<V>;
}
impl<K: PartialEq, V: Clone> Cache<K, V> for Vec<(K, V)> {
    async fn get(&self, key: &K) -> Option<V> {
        self.iter().find(|e| e.0 == *key).map(|e| e.1.clone())
    }
}
