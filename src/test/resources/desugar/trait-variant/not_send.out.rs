// The output does not compile: what is not Send is said at its place.
use std::rc::Rc;

trait Base: Send {
    fn get(&self) -> impl ::core::future::Future<Output = u8> + Send;
    fn own(self: Rc<Self>, other: Rc<u8>) -> impl ::core::future::Future<Output = u8> + Send {
        async move {
            let _ = &self;
            let other = other;
            *other
        }
    }
}

struct Tree(Rc<u8>);

impl Base for Tree {
    async fn get(&self) -> u8 {
        *self.0
    }
}

impl<B: Base> Base for &B {
    async fn get(&self) -> u8 {
        (**self).get().await
    }
}

impl<T: Clone> Base for Option<T> {
    async fn get(&self) -> u8 {
        let copy = Rc::new(self.clone());
        std::future::ready(()).await;
        u8::from(copy.is_some())
    }
}
