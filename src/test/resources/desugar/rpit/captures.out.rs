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
    pub(crate) fn select<'me, 'a, F>(
        &'me self,
        keep: F,
        limit: &'a usize,
    ) -> impl Future<Output = Vec<&'d [T; N]>> + use<'d, 'me, 'a, T, N, F>
    where
        F: Fn(&[T; N]) -> bool,
    {
        async move {
            let keep = keep;
            let __ret: Vec<&'d [T; N]> =
                self.rows.iter().filter(|row| keep(row)).take(*limit).collect();
            __ret
        }
    }

    pub fn width() -> impl Future<Output = usize> + use<'d, T, N> {
        async move { N }
    }

    pub fn pinned<'me, 'a>(
        self: Pin<&'me mut Self>,
        name: Cow<'a, str>,
    ) -> impl Future<Output = usize> + use<'d, 'me, 'a, T, N> {
        async move {
            let _ = &self;
            let name = name;
            return name.len();
        }
    }
}

pub fn choose<'a, 'b>(
    left: &'a str,
    right: &'b [u8],
    prefer_left: bool,
) -> impl Future<Output = usize> + use<'a, 'b> {
    async move { if prefer_left { left.len() } else { right.len() } }
}

pub fn longer<'s, 't: 's>(
    one: &'s str,
    other: &'t str,
) -> impl Future<Output = &'s str> + use<'s, 't> {
    async move {
        let __ret: &'s str = if one.len() < other.len() { other } else { one };
        __ret
    }
}

pub fn labels<'c, 'd>(text: &'c str, more: &'d str) -> impl Future<Output = usize> + use<'c, 'd> {
    async move {
        'a: loop {
            'b: loop {
                break 'a;
            }
        }
        text.len() + more.len()
    }
}

pub fn callbacks<'a>(
    first: fn(&str) -> &str,
    then: Box<dyn FnMut(&str) + 'a>,
) -> impl Future<Output = ()> + use<'a> {
    async move {
        let mut then = then;
        return then(first("x"));
    }
}

pub fn reversed<'t>(
    text: &'t str,
) -> impl Future<Output = impl Iterator<Item = char> + 't> + use<'t> {
    async move { text.chars().rev() }
}

pub fn of_argument<'a, 'b, T0: Iterator<Item = &'b str>>(
    text: &'a str,
    words: T0,
) -> impl Future<Output = &'a str> + use<'a, 'b, T0> {
    async move {
        let words = words;
        let __ret: &'a str = {
            words.for_each(drop);
            text
        };
        __ret
    }
}

pub fn nothing_borrowed<T: Display>(value: T, more: impl Display) -> impl Future<Output = String> {
    async move {
        let value = value;
        let more = more;
        return format!("{value}{more}");
    }
}

pub fn nothing_named<'a>(
    text: &'static str,
    byte: &'a u8,
) -> impl Future<Output = &'static str> + use<'a> {
    async move {
        let __ret: &'static str = &text[*byte as usize..];
        __ret
    }
}
