//@ outlives=true
pub trait Ge<T> {
    async fn g(&self, t: T) -> T;
}
impl Ge<u8> for () {
    async fn g(&self, t: u8) -> u8 {
        t
    }
}
impl Ge<String> for () {
    async fn g(&self, t: String) -> String {
        t
    }
}
impl<T: Send + Sync + 'static> Ge<Vec<T>> for () {
    async fn g(&self, t: Vec<T>) -> Vec<T> {
        t
    }
}
