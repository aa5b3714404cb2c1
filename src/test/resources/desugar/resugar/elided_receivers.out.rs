//@ elide=true
use std::fmt::Display;
use std::pin::Pin;

struct Text(String);

fn double(n: &u8) -> u8 {
    *n * 2
}

impl Text {
    async fn by_ref(&self, key: &str) -> Option<&str> {
        let _ = key;
        Some(&*self.0)
    }
    async fn pinned<'me>(self: Pin<&'me mut Self>, n: u8) -> Box<dyn Display + 'me> {
        let text: Box<dyn Display + 'me> = Box::new(&self.get_mut().0);
        text
    }
    async fn object(&self) -> Box<dyn Display + '_> {
        Box::new(&self.0) as _
    }
    async fn function<'me>(&'me self) -> fn(&'me u8) -> u8 {
        double as _
    }
    async fn of_argument<'a>(text: &'a str) -> &'a str {
        text
    }
    async fn of_other<'a>(&self, text: &'a str) -> &'a str {
        text
    }
}
