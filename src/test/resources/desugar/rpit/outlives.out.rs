//@ capture=outlives
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
        return *x + *y + extra.into();
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
        return prefix.len() + value.to_string().len() + more.count();
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
            return self.0.len();
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

    pub async fn narrow(&mut self, by: &usize) {
        self.0 = &self.0[*by..];
    }
}

pub async fn push(list: &mut Vec<&str>, text: String) {
    list.push("x");
    drop(text);
}

pub async fn cell(cell: std::cell::RefCell<&u8>, byte: &u8) -> u8 {
    **cell.borrow() + *byte
}

pub fn owned(text: String) -> impl Future<Output = usize> {
    async move {
        let text = text;
        return text.len();
    }
}

// `&mut dyn Trait` gives its own lifetime to the object, which must stay as long as it is.
async fn object(a: &mut dyn std::fmt::Debug, b: &u8) -> usize {
    format!("{a:?}{b}").len()
}

fn static_object<'fut, 'a, 'b>(
    a: &'a mut Box<dyn std::fmt::Debug>,
    b: &'b u8,
) -> impl Future<Output = usize> + 'fut
where
    'a: 'fut,
    'b: 'fut,
{
    async move { format!("{a:?}{b}").len() }
}
