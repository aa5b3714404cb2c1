trait Sizes {
    async fn zero(&self) -> u32 { 0 }
    async fn empty(&self) {}
    async fn blank(self: &Self) { }
    async fn of(text: String) -> usize { text.len() }
    async fn two(&self, text: String) -> usize { drop(self.zero()); text.len() }
    async fn same(&self) -> &Self { self }
    async fn long_name_for_a_function(&self) -> u32 { self.zero().await + self.zero().await + self.zero().await }
}
