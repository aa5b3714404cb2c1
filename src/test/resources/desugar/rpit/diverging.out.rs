#![deny(unreachable_code, unused_braces)]

use std::future::Future;

pub fn later(_name: String) -> impl Future<Output = u8> {
    async move {
        let _name = _name;
        todo!()
    }
}

pub fn first(n: u8, name: String) -> impl Future<Output = u8> {
    async move {
        let mut n = n;
        let name = name;
        loop {
            n += name.len() as u8;
            if n > 9 {
                return n;
            }
        }
    }
}

pub fn boxed(name: String) -> impl Future<Output = Box<dyn std::fmt::Debug>> {
    async move {
        let name = name;
        unimplemented!("{name}")
    }
}

pub fn either(name: String) -> impl Future<Output = Box<dyn std::fmt::Debug>> {
    async move {
        let name = name;
        match name.len() {
            0 => panic!("empty"),
            _ => stop(),
        }
    }
}

fn stop() -> ! {
    std::process::exit(1)
}

pub fn length(name: String) -> impl Future<Output = usize> {
    async move {
        let name = name;
        return name.as_str().len();
    }
}

pub fn chosen(name: String) -> impl Future<Output = usize> {
    async move {
        let name = name;
        return {
            if name.is_empty() {
                return 0;
            }
            name.as_str().len()
        };
    }
}
