use std::borrow::Cow;
use std::fmt::Display;
use std::future::Future;
use std::pin::Pin;

pub struct View<'d, T, const N: usize> {
    rows: &'d [[T; N]],
}

impl<'d, T: Clone, const N: usize> View<'d, T, N> {
    /// Rows that satisfy `keep`.
    #[must_use]
    pub(crate) async fn select<F>(&self, keep: F, limit: &usize) -> Vec<&'d [T; N]>
    where
        F: Fn(&[T; N]) -> bool,
    {
        self.rows.iter().filter(|row| keep(row)).take(*limit).collect()
    }

    pub async fn width() -> usize {
        N
    }

    pub async fn pinned(self: Pin<&mut Self>, name: Cow<'_, str>) -> usize {
        name.len()
    }
}

pub async fn choose(left: &str, right: &[u8], prefer_left: bool) -> usize {
    if prefer_left { left.len() } else { right.len() }
}

pub async fn longer<'s, 't: 's,>(one: &'s str, other: &'t str) -> &'s str {
    if one.len() < other.len() { other } else { one }
}

pub async fn labels(text: &str, more: &str) -> usize {
    'a: loop {
        'b: loop {
            break 'a;
        }
    }
    text.len() + more.len()
}

pub async fn callbacks(first: fn(&str) -> &str, mut then: Box<dyn FnMut(&str) + '_>) {
    then(first("x"))
}

pub async fn reversed<'t>(text: &'t str) -> impl Iterator<Item = char> + 't {
    text.chars().rev()
}

pub async fn of_argument(text: &str, words: impl Iterator<Item = &str>) -> &str {
    words.for_each(drop);
    text
}

pub async fn nothing_borrowed<T: Display>(value: T, more: impl Display) -> String {
    format!("{value}{more}")
}

pub async fn nothing_named<>(text: &'static str, byte: &u8) -> &'static str {
    &text[*byte as usize..]
}
