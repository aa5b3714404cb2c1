//@ impl=boxed
trait Job<T> {
    async fn run(self) -> u8;
    async fn make(seed: u8) -> T;
    async fn borrow<U>(&self, value: &'static U) -> &'static U {
        value
    }
}

struct Held<'d>(&'d u8);

impl<'d> Job<u16> for Held<'d> {
    async fn run(self) -> u8 {
        *self.0
    }

    async fn make(seed: u8) -> u16 {
        seed.into()
    }
}

trait Pair {
    async fn both(&self, other: &str) -> usize;
}

impl Pair for u8 {
    async fn both(&self, other: &str) -> usize {
        other.len()
    }
}
