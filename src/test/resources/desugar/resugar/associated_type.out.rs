trait Source {
    async fn next<'me>(&'me mut self) -> u32;
}

impl Source for u32 {
    async fn next<'me>(&'me mut self) -> u32 {
        *self += 1;
        *self
    }
}
