// The implementation asks for more than its trait, so the output does not compile.

pub trait Put<T> {
    async fn put(&self, value: T);
}

impl<'a> Put<&'a str> for u8 {
    async fn put(&self, value: &'a str) {
        let _ = value;
    }
}
