#!/usr/bin/env run
#![feature(impl_trait_in_assoc_type)]
//! A script.
#![feature(never_type)]
#![allow(unused)]

fn local() {
    trait Greeter {
        type Greet<'me>: ::core::future::Future<Output = String>
        where
            Self: 'me;
        fn greet<'me>(&'me self) -> Self::Greet<'me>;
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

    impl Greeter for u8 {
        type Greet<'me>
            = impl ::core::future::Future<Output = String>
        where
            Self: 'me;
        fn greet<'me>(&'me self) -> Self::Greet<'me> {
            <Self as GreeterDefaults>::greet_default(self)
        }
    }
}
