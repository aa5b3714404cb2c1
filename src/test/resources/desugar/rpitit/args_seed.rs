//@ args=seed
trait Log {
    async fn write(&self, level: u8, text: String, tags: &[&str]) -> usize {
        text.len() + tags.len()
    }
    async fn close(self, reason: String)
    where
        Self: Sized,
    {
        drop(reason);
    }
}
