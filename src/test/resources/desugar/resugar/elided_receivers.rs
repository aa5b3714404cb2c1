//@ elide=true
use std::fmt::Display;
use std::future::Future;
use std::pin::Pin;

struct Text(String);

fn double(n: &u8) -> u8 {
    *n * 2
}

impl Text {
    fn by_ref<'me, 'a>(
        &'me self,
        key: &'a str,
    ) -> impl Future<Output = Option<&'me str>> + use<'me, 'a> {
        async move {
            let _ = key;
            Some(&*self.0)
        }
    }
    fn pinned<'me>(
        self: Pin<&'me mut Self>,
        n: u8,
    ) -> impl Future<Output = Box<dyn Display + 'me>> + use<'me> {
        async move {
            let n = n;
            let text: Box<dyn Display + 'me> = Box::new(&self.get_mut().0);
            text
        }
    }
    fn object<'me>(&'me self) -> impl Future<Output = Box<dyn Display + 'me>> + use<'me> {
        async move { Box::new(&self.0) as _ }
    }
    fn function<'me>(&'me self) -> impl Future<Output = fn(&'me u8) -> u8> + use<'me> {
        async move {
            let _ = &self;
            double as _
        }
    }
    fn of_argument<'a>(text: &'a str) -> impl Future<Output = &'a str> + use<'a> {
        async move { text }
    }
    fn of_other<'me, 'a>(&'me self, text: &'a str) -> impl Future<Output = &'a str> + use<'me, 'a> {
        async move {
            let _ = &self;
            text
        }
    }
}
