//@ capture=bare
// The output does not compile: in edition 2021 nothing says that the future borrows.
pub fn choose(left: &str, right: &str) -> impl ::core::future::Future<Output = usize> {
    async move { left.len() + right.len() }
}

pub fn owned(text: String) -> impl ::core::future::Future<Output = usize> {
    async move {
        let text = text;
        return text.len();
    }
}
