use std::fmt::Debug;
use std::future::Future;

trait Stream {
    async fn peek(&mut self) -> Option<impl Debug + '_>;
}

struct Factory(Vec<u8>);

impl Stream for Factory {
    async fn peek(&mut self) -> Option<impl Debug + '_> {
        self.0.last()
    }
}
