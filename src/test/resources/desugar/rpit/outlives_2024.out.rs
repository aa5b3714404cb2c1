//@ capture=outlives edition=2024
use std::fmt::Display;
use std::future::Future;

pub fn read<'a>(x: &'a u32) -> impl Future<Output = u32> + 'a {
    async move { *x }
}

pub fn sum<'fut, 'a, 'b, T: Into<u32>>(
    x: &'a u32,
    y: &'b u32,
    extra: T,
) -> impl Future<Output = u32> + 'fut
where
    'a: 'fut,
    'b: 'fut,
    T: 'fut,
{
    async move {
        let extra = extra;
        *x + *y + extra.into()
    }
}

pub fn show<'fut, 'a, 'b>(
    prefix: &'a str,
    value: &'b (impl Display + 'fut),
    more: impl Iterator<Item = impl Display> + 'fut,
) -> impl Future<Output = usize> + 'fut
where
    'a: 'fut,
    'b: 'fut,
{
    async move {
        let more = more;
        prefix.len() + value.to_string().len() + more.count()
    }
}

pub struct View<'d>(&'d [u8]);

impl<'h> View<'h> {
    pub fn first<'fut, 'me>(&'me self) -> impl Future<Output = u8> + 'fut
    where
        'h: 'fut,
        'me: 'fut,
    {
        async move { self.0[0] }
    }

    pub fn length(self) -> impl Future<Output = usize> + 'h {
        async move {
            let _ = &self;
            self.0.len()
        }
    }

    /// Its lifetime occurs in the result, and is captured.
    pub fn narrowed<'fut, 'me, 'a>(
        &'me mut self,
        by: &'a usize,
    ) -> impl Future<Output = &'me mut Self> + 'fut
    where
        'h: 'fut,
        'me: 'fut,
        'a: 'fut,
    {
        async move {
            let __ret: &'me mut Self = {
                self.0 = &self.0[*by..];
                self
            };
            __ret
        }
    }

    pub fn narrow<'fut, 'me, 'a>(&'me mut self, by: &'a usize) -> impl Future<Output = ()> + 'fut
    where
        'h: 'fut,
        'me: 'fut,
        'a: 'fut,
    {
        async move {
            self.0 = &self.0[*by..];
        }
    }
}

pub fn push<'fut, 'a, 'b>(
    list: &'a mut Vec<&'b str>,
    text: String,
) -> impl Future<Output = ()> + 'fut
where
    'a: 'fut,
    'b: 'fut,
{
    async move {
        let text = text;
        list.push("x");
        drop(text);
    }
}

pub fn cell<'fut, 'a, 'b>(
    cell: std::cell::RefCell<&'a u8>,
    byte: &'b u8,
) -> impl Future<Output = u8> + 'fut
where
    'a: 'fut,
    'b: 'fut,
{
    async move {
        let cell = cell;
        **cell.borrow() + *byte
    }
}

pub fn owned(text: String) -> impl Future<Output = usize> {
    async move {
        let text = text;
        text.len()
    }
}
