async fn test<'x>(x: &'x u32) -> u32 {
    *x
}

struct Cell1(u32);

impl Cell1 {
    async fn get(&self) -> u32 {
        self.0
    }
}
