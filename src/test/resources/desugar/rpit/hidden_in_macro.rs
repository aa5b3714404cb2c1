use std::future::Future;

macro_rules! text {
    () => { &str };
}

macro_rules! number {
    () => { u8 };
}

async fn borrowed(text: text!(), other: &str) -> usize {
    text.len() + other.len()
}

async fn owned(number: number!(), other: &str) -> usize {
    number as usize + other.len()
}
