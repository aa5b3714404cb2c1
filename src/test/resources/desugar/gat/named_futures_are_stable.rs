use std::future::{Ready, ready};

trait Clock {
    async fn now(&self) -> u64;
}

struct Fixed(u64);

impl Clock for Fixed {
    fn now(&self) -> Ready<u64> {
        ready(self.0)
    }
}
