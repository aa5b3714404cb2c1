//@ style=faithful
//! What the macro leaves to inference does not compile.
pub trait Store<K: Send> {
    async fn read<T: Default + Send>(&self, label: impl Copy + Send) -> usize;
    async fn go<F, R>(&mut self) -> u8;
    async fn count<'a, const N: usize>(&self, name: &'a str) -> &'a str;
    fn item<I: Iterator>(&self, item: I::Item) -> usize;
    /// The arguments tell all of these.
    async fn told<I, T, F, const N: usize>(&self, items: I, array: [u8; N], map: F)
    where
        I: IntoIterator<Item = T> + Send,
        F: Fn(&T) -> K + Send;
}
