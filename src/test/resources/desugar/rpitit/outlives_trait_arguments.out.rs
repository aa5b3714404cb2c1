//@ outlives=true
pub trait Ge<T> {
    fn g<'me>(&'me self, t: T) -> impl ::core::future::Future<Output = T> + 'me
    where
        T: 'me;
}
impl Ge<u8> for () {
    fn g<'me>(&'me self, t: u8) -> impl ::core::future::Future<Output = u8> + 'me
    where
        u8: 'me,
    {
        async move {
            let _ = &self;
            t
        }
    }
}
impl Ge<String> for () {
    fn g<'me>(&'me self, t: String) -> impl ::core::future::Future<Output = String> + 'me
    where
        String: 'me,
    {
        async move {
            let _ = &self;
            let t = t;
            t
        }
    }
}
impl<T: Send + Sync + 'static> Ge<Vec<T>> for () {
    fn g<'me>(&'me self, t: Vec<T>) -> impl ::core::future::Future<Output = Vec<T>> + 'me
    where
        T: 'me,
    {
        async move {
            let _ = &self;
            let t = t;
            t
        }
    }
}
