#![feature(impl_trait_in_assoc_type)]
#![allow(unused)]
fn main() {
    trait Greeter {
        type Greet<'me>: ::core::future::Future<Output = String>
        where
            Self: 'me;
        fn greet<'me>(&'me self) -> Self::Greet<'me>;
    }

    struct Plain;

    impl Greeter for Plain {
        type Greet<'me>
            = impl ::core::future::Future<Output = String>
        where
            Self: 'me;
        fn greet<'me>(&'me self) -> Self::Greet<'me> {
            <Self as GreeterDefaults>::greet_default(self)
        }
    }

    trait GreeterDefaults: Greeter {
        fn greet_default(&self) -> impl ::core::future::Future<Output = String> {
            async move {
                let _ = &self;
                return "hello".into();
            }
        }
    }

    impl<__S: Greeter + ?Sized> GreeterDefaults for __S {}
}
