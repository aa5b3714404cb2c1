mod std {
    pub fn one() -> u8 {
        1
    }
}

pub trait Store {
    async fn put(&self, key: &str) -> usize;
}

pub struct Mem;

impl Store for Mem {
    async fn put(&self, key: &str) -> usize {
        key.len() + std::one() as usize
    }
}

pub fn boxed() -> Box<u8> {
    Box::new(1)
}

macro_rules! declare {
    ($name:ident) => {
        pub struct $name;
    };
}

mod declared {
    declare!(Pin);

    pub trait Load {
        async fn load(&self) -> u8;
    }
}
