#![feature(impl_trait_in_assoc_type)]
use std::future::Future;

trait Greeter<P> {
    fn name(&self) -> String;
    type Greet<'me>: Future<Output = String>
    where
        P: ToString,
        Self: 'me;
    fn greet<'me>(&'me self, prefix: P, guard: Noisy) -> Self::Greet<'me>
    where
        P: ToString;
}

struct Plain;

impl Greeter<u8> for Plain {
    fn name(&self) -> String {
        "plain".into()
    }

    type Greet<'me>
        = impl Future<Output = String>
    where
        u8: ToString,
        Self: 'me;
    fn greet<'me>(&'me self, prefix: u8, guard: Noisy) -> Self::Greet<'me>
    where
        u8: ToString,
    {
        <Self as GreeterDefaults<u8>>::greet_default(self, prefix, guard)
    }
}

struct Noisy(&'static str);

trait GreeterDefaults<P>: Greeter<P> {
    fn greet_default(&self, prefix: P, guard: Noisy) -> impl Future<Output = String>
    where
        P: ToString,
    {
        async move {
            let prefix = prefix;
            let guard = guard;
            return format!("{}{}{}", prefix.to_string(), self.name(), guard.0);
        }
    }
}

impl<P, __S: Greeter<P> + ?Sized> GreeterDefaults<P> for __S {}
