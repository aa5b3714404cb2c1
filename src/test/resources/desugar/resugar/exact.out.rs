async fn plain(a: u32, b: u32) -> u32 {
    a + b
}

async fn generated<'a>(text: &'a str, list: Vec<u8>) -> usize {
    text.len() + list.len()
}

async fn unit(text: String) {
    note(text);
}

fn note(_: String) {}
