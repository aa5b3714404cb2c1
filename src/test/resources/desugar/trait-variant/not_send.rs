// The output does not compile: what is not Send is said at its place.
use std::rc::Rc;

#[trait_variant::make(Send)]
trait Base {
    async fn get(&self) -> u8;
    async fn own(self: Rc<Self>, other: Rc<u8>) -> u8 {
        *other
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
