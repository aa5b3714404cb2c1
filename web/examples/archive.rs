pub trait Record {}

pub struct Full;

pub trait Archive {
    async fn store<R>(&mut self, record: R, shelf: &str) -> Result<u64, Full>
    where
        R: Record;
}
