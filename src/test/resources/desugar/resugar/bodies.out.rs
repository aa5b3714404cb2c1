use std::pin::Pin;

/// Doubles.
pub async fn returned(n: u32) -> u32 {
    n * 2
}

pub async unsafe fn nested(n: u32) -> u32 {
    // The braces are not needed.
    // Twice.
    n * 2 // or more
}

pub async extern "C" fn empty() {}

async fn patterns((text, _): (String, u8), mut b: u8, mut c: String, _: u8) -> usize {
    c.push_str(&text);
    c.len() + usize::from(b)
}

async fn guarded(bad: bool) -> Box<dyn std::error::Error> {
    if bad {
        return "bad".into();
    }
    Box::new(std::fmt::Error)
}

struct Owner {
    text: String,
}

impl Owner {
    async fn consume(self) -> usize {
        self.text.len()
    }

    async fn change(mut self, more: String) -> String {
        self.text.push_str(&more);
        println!("{}", self.text);
        self.text
    }

    async fn unpinned(self: Pin<&mut Self>) -> usize {
        self.text.len()
    }
}

async fn outer(text: String) -> u32 {
    async fn inner(n: u32) -> u32 {
        if n > 1 {
            return 1;
        }
        n
    }
    inner(text.len() as u32).await
}

async fn only_one(text: String) -> usize {
    text.len()
}

async fn formatted(text: String, width: usize) -> String {
    format!("{text:width$}")
}

async fn whatever<'a, T: Copy>(a: &'a u8, _t: T) -> u8
where
    T: 'a,
{
    *a
}
