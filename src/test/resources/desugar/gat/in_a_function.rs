#!/usr/bin/env run
//! A script.
#![feature(never_type)]
#![allow(unused)]

fn local() {
    trait Greeter {
        async fn greet(&self) -> String {
            "hello".into()
        }
    }

    impl Greeter for u8 {
    }
}
