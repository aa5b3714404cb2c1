//@ send=true
// The output does not compile: what is not Send is said at its place.
use std::rc::Rc;

trait Base {
    async fn get(&self) -> u8;
    async fn both(&self, other: Rc<u8>) -> u8 {
        self.get().await + *other
    }
}

impl<B: Base> Base for &B {
    async fn get(&self) -> u8 {
        (**self).get().await
    }
}

trait Local {
    fn local(&self, other: Rc<u8>) -> u8;
}
