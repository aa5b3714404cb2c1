pub struct Alone;

impl Alone {
    pub async fn inherent(&self) -> u8 {
        1
    }
}

pub async fn free() {}

pub trait Sync2 {
    fn plain(&self) -> u8;
}
