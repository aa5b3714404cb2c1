trait Make {
    async fn plain(&self) -> u8 {
        1
    }
    async fn coerce(&self) -> Box<dyn std::fmt::Debug + Send> {
        Box::new(1)
    }
    async fn early(&self, n: u8) -> Result<u8, String> {
        if n == 0 {
            return Err("zero".into());
        }
        Ok(n)
    }
}
