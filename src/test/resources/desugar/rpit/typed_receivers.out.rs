use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

struct View<'a> {
    text: &'a str,
}

type Fixed = View<'static>;

impl<'a> View<'a> {
    fn boxed<'b>(
        self: Box<View<'a>>,
        other: &'b str,
    ) -> impl Future<Output = &'b str> + use<'a, 'b> {
        async move {
            let _ = &self;
            let __ret: &'b str = {
                let _ = self.text;
                other
            };
            __ret
        }
    }

    fn shared<'b>(self: Rc<Self>, other: &'b str) -> impl Future<Output = &'b str> + use<'a, 'b> {
        async move {
            let _ = &self;
            let __ret: &'b str = {
                let _ = self.text;
                other
            };
            __ret
        }
    }

    fn pinned<'me, 'b>(
        self: Pin<&'me Self>,
        _other: &'b str,
    ) -> impl Future<Output = &'me str> + use<'a, 'me, 'b> {
        async move {
            let _other = _other;
            let __ret: &'me str = self.get_ref().text;
            __ret
        }
    }

    fn by_name<'me, 'b>(
        self: &'me View<'a>,
        _other: &'b str,
    ) -> impl Future<Output = &'me str> + use<'a, 'me, 'b> {
        async move {
            let _other = _other;
            let __ret: &'me str = self.text;
            __ret
        }
    }
}

impl Fixed {
    fn by_alias<'me, 'b>(
        self: &'me Fixed,
        other: &'b str,
    ) -> impl Future<Output = &'b str> + use<'me, 'b> {
        async move {
            let _ = &self;
            let __ret: &'b str = other;
            __ret
        }
    }
}
