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

fn owned<'a>(number: number!(), other: &'a str) -> impl Future<Output = usize> + use<'a> {
    async move {
        let number = number;
        return number as usize + other.len();
    }
}
