use std::future::Future;

fn plain(a: u32, b: u32) -> impl Future<Output = u32> {
    async move { a + b }
}

fn generated<'a>(text: &'a str, list: Vec<u8>) -> impl Future<Output = usize> + use<'a> {
    async move {
        let list = list;
        return { text.len() + list.len() };
    }
}

fn unit(text: String) -> impl Future<Output = ()> {
    async move {
        let text = text;
        note(text);
    }
}

fn note(_: String) {}
