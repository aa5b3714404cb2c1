pub trait Open {
    async fn open(path: &str) -> Result<Self, String>
    where
        Self: Sized;
    async fn version() -> u32;
}
impl Open for u8 {
    async fn open(path: &str) -> Result<Self, String> {
        path.parse().map_err(|_| path.into())
    }
    async fn version() -> u32 {
        1
    }
}

pub trait Spend {
    async fn spend(self, coins: (u32, String), _: Vec<u8>) -> u32;
}
pub struct Purse(pub Vec<u8>);
impl Spend for Purse {
    async fn spend(self, (n, _why): (u32, String), _: Vec<u8>) -> u32 {
        n
    }
}

pub trait Make {
    async fn make(&self, n: u8) -> Box<dyn std::fmt::Debug>;
}
impl Make for () {
    async fn make(&self, n: u8) -> Box<dyn std::fmt::Debug> {
        if n == 0 {
            return Box::new("none");
        }
        Box::new(n)
    }
}
