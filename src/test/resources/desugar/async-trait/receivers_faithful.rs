//@ style=faithful

trait Ticket: Sized {
    async fn punch(self) -> Self;
    async fn show(self: &Self) -> u32;
    async fn pinned(self: std::pin::Pin<&mut Self>);
}
impl Ticket for u32 {
    async fn punch(mut self) -> Self {
        self += 1;
        self
    }
    async fn show(self: &Self) -> u32 {
        *self
    }
    async fn pinned(mut self: std::pin::Pin<&mut Self>) {
        *self += 1;
    }
}
