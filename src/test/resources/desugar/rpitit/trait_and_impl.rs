use std::future::Future;

/// Counts upwards.
pub trait Counter {
    /// The next number, if there is one.
    async fn next(&mut self) -> Option<u32>;

    async fn reset(&mut self);
}

pub struct UpTo {
    at: u32,
    end: u32,
}

impl Counter for UpTo {
    async fn next(&mut self) -> Option<u32> {
        if self.at == self.end {
            return None; // the end
        }
        self.at += 1;
        Some(self.at)
    }

    async fn reset(&mut self) {
        self.at = 0;
    }
}
