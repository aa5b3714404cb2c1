type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

trait Parse {
    async fn tail(&self) -> Result<u32> {
        Err(Box::new(std::fmt::Error))
    }
    async fn early(&self, bad: bool) -> Result<u32> {
        if bad {
            return Err("bad".into());
        }
        Err(Box::new(std::fmt::Error))
    }
}
