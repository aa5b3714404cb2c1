use std::future::Future;

/// Counts upwards.
pub trait Counter {
    /// The next number, if there is one.
    fn next(&mut self) -> impl Future<Output = Option<u32>>;

    fn reset(&mut self) -> impl Future<Output = ()>;
}

pub struct UpTo {
    at: u32,
    end: u32,
}

impl Counter for UpTo {
    fn next(&mut self) -> impl Future<Output = Option<u32>> {
        async move {
            if self.at == self.end {
                return None; // the end
            }
            self.at += 1;
            Some(self.at)
        }
    }

    fn reset(&mut self) -> impl Future<Output = ()> {
        async move {
            self.at = 0;
        }
    }
}
