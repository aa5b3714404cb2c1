#![deny(unreachable_code, unused_braces)]

use std::future::Future;

pub async fn later(_name: String) -> u8 {
    todo!()
}

pub async fn first(mut n: u8, name: String) -> u8 {
    loop {
        n += name.len() as u8;
        if n > 9 {
            return n;
        }
    }
}

pub async fn boxed(name: String) -> Box<dyn std::fmt::Debug> {
    unimplemented!("{name}")
}

pub async fn either(name: String) -> Box<dyn std::fmt::Debug> {
    match name.len() {
        0 => panic!("empty"),
        _ => stop(),
    }
}

fn stop() -> ! {
    std::process::exit(1)
}

pub async fn length(name: String) -> usize {
    name.as_str().len()
}

pub async fn chosen(name: String) -> usize {
    if name.is_empty() {
        return 0;
    }
    name.as_str().len()
}
