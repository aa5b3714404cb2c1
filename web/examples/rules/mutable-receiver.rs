use async_trait::async_trait;

#[async_trait]
trait Cursor {
    async fn advance(&mut self);
}

struct Line(u32);

#[async_trait]
impl Cursor for Line {
    async fn advance(&mut self) {
        let line = &mut self;
        line.0 += 1;
    }
}
