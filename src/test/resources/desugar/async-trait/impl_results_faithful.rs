//@ style=faithful

use std::fmt::Debug;
trait Any2 {
    async fn any2(&self) -> Option<impl Debug + Send>;
}
impl Any2 for u8 {
    async fn any2(&self) -> Option<impl Debug + Send> {
        Some(*self)
    }
}
