use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

struct View<'a> {
    text: &'a str,
}

type Fixed = View<'static>;

impl<'a> View<'a> {
    async fn boxed(self: Box<View<'a>>, other: &str) -> &str {
        let _ = self.text;
        other
    }

    async fn shared(self: Rc<Self>, other: &str) -> &str {
        let _ = self.text;
        other
    }

    async fn pinned(self: Pin<&Self>, _other: &str) -> &str {
        self.get_ref().text
    }

    async fn by_name(self: &View<'a>, _other: &str) -> &str {
        self.text
    }
}

impl Fixed {
    async fn by_alias<'b>(self: &Fixed, other: &'b str) -> &str {
        other
    }
}
