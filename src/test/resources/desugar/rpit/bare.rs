//@ capture=bare
// The output does not compile: in edition 2021 nothing says that the future borrows.
pub async fn choose(left: &str, right: &str) -> usize {
    left.len() + right.len()
}

pub async fn owned(text: String) -> usize {
    text.len()
}
