use std::future::Future;

pub fn count<'a, T0: Fn(char) -> bool>(
    text: &'a str,
    wanted: T0,
) -> impl Future<Output = usize> + use<'a, T0> {
    async move { text.chars().filter(|letter| wanted(*letter)).count() }
}
