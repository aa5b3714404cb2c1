use std::future::{Ready, ready};

trait Clock {
    type Now<'me>: ::core::future::Future<Output = u64>
    where
        Self: 'me;
    fn now<'me>(&'me self) -> Self::Now<'me>;
}

struct Fixed(u64);

impl Clock for Fixed {
    type Now<'me>
        = Ready<u64>
    where
        Self: 'me;
    fn now<'me>(&'me self) -> Self::Now<'me> {
        ready(self.0)
    }
}
