//@ send=true
// The output does not compile: what is not Send is said at its place.
use std::rc::Rc;

trait Base {
    fn get(&self) -> impl ::core::future::Future<Output = u8> + ::core::marker::Send;
    fn both(&self, other: Rc<u8>) -> impl ::core::future::Future<Output = u8> + ::core::marker::Send
    where
        Self: Sync,
    {
        async move {
            let other = other;
            return self.get().await + *other;
        }
    }
}

impl<B: Base> Base for &B {
    fn get(&self) -> impl ::core::future::Future<Output = u8> {
        async move { (**self).get().await }
    }
}

trait Local {
    fn local(&self, other: Rc<u8>) -> u8;
}
