use std::fmt::Display;
trait Shown {
    async fn shown<'me>(&'me self) -> impl Display;
    async fn lists<'me, 'a>(&'me self, n: &'a u8) -> Vec<impl Display + 'me>;
    async fn get<'me, 'a>(&'me self, key: &'a str) -> &'me str;
    async fn plain<'me>(&'me self) -> Option<&'me u8>;
}
struct S(String);
impl Shown for S {
    async fn shown<'me>(&'me self) -> impl Display {
        1
    }
    async fn lists<'me, 'a>(&'me self, n: &'a u8) -> Vec<impl Display + 'me> {
        vec![&self.0]
    }
    async fn get<'me, 'a>(&'me self, key: &'a str) -> &'me str {
        &self.0
    }
    async fn plain<'me>(&'me self) -> Option<&'me u8> {
        None
    }
}
