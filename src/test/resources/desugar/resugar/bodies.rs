use std::future::Future;
use std::pin::Pin;

/// Doubles.
pub fn returned(n: u32) -> impl Future<Output = u32> {
    return async move { n * 2 };
}

pub unsafe fn nested(n: u32) -> impl std::future::Future<Output = u32> {
    // The braces are not needed.
    {
        (async move {
            // Twice.
            n * 2 // or more
        })
    }
}

pub extern "C" fn empty() -> impl Future<Output = ()> {
    async {}
}

fn patterns(__arg0: (String, u8), mut b: u8, c: String, __arg3: u8) -> impl Future<Output = usize> {
    async move {
        let __arg0 = __arg0;
        let (text, _) = __arg0;
        let b = b;
        let mut c = c;
        let __arg3 = __arg3;
        let _ = __arg3;
        let __ret: usize = {
            c.push_str(&text);
            c.len() + usize::from(b)
        };
        __ret
    }
}

fn guarded(bad: bool) -> impl Future<Output = Box<dyn std::error::Error>> {
    async move {
        if let Some(__ret) = None::<Box<dyn std::error::Error>> {
            #[allow(unreachable_code)]
            return __ret;
        }
        if bad {
            return "bad".into();
        }
        Box::new(std::fmt::Error)
    }
}

struct Owner {
    text: String,
}

impl Owner {
    fn consume(self) -> impl Future<Output = usize> {
        async move {
            let _ = &self;
            self.text.len()
        }
    }

    fn change(self, more: String) -> impl Future<Output = String> {
        async move {
            let mut __self = self;
            let more = more;
            return {
                __self.text.push_str(&more);
                println!("{}", __self.text);
                __self.text
            };
        }
    }

    fn unpinned(self: Pin<&mut Self>) -> impl Future<Output = usize> + '_ {
        async move { self.text.len() }
    }
}

fn outer(text: String) -> impl Future<Output = u32> {
    async move {
        let text = text;
        return {
            fn inner(n: u32) -> impl Future<Output = u32> {
                async move {
                    if n > 1 {
                        return 1;
                    }
                    n
                }
            }
            inner(text.len() as u32).await
        };
    }
}

fn only_one(text: String) -> impl Future<Output = usize> {
    async move { text.len() }
}

fn formatted(text: String, width: usize) -> impl Future<Output = String> {
    async move { format!("{text:width$}") }
}

fn whatever<'a, T: Copy>(a: &'a u8, _t: T) -> impl Future<Output = u8> + 'a
where
    T: 'a,
{
    async move {
        let _t = _t;
        return { *a };
    }
}
