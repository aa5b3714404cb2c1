//@ capture=outlives
use std::fmt::Display;
use std::future::Future;

pub async fn read(x: &u32) -> u32 {
    *x
}

pub async fn sum<T: Into<u32>>(x: &u32, y: &u32, extra: T) -> u32 {
    *x + *y + extra.into()
}

pub async fn show(prefix: &str, value: &impl Display, more: impl Iterator<Item = impl Display>) -> usize {
    prefix.len() + value.to_string().len() + more.count()
}

pub struct View<'d>(&'d [u8]);

impl View<'_> {
    pub async fn first(&self) -> u8 {
        self.0[0]
    }

    pub async fn length(self) -> usize {
        self.0.len()
    }

    /// Its lifetime occurs in the result, and is captured.
    pub async fn narrowed(&mut self, by: &usize) -> &mut Self {
        self.0 = &self.0[*by..];
        self
    }

    pub async fn narrow(&mut self, by: &usize) {
        self.0 = &self.0[*by..];
    }
}

pub async fn push(list: &mut Vec<&str>, text: String) {
    list.push("x");
    drop(text);
}

pub async fn cell(cell: std::cell::RefCell<&u8>, byte: &u8) -> u8 {
    **cell.borrow() + *byte
}

pub async fn owned(text: String) -> usize {
    text.len()
}

// `&mut dyn Trait` gives its own lifetime to the object, which must stay as long as it is.
async fn object(a: &mut dyn std::fmt::Debug, b: &u8) -> usize {
    format!("{a:?}{b}").len()
}

async fn static_object(a: &mut Box<dyn std::fmt::Debug>, b: &u8) -> usize {
    format!("{a:?}{b}").len()
}
