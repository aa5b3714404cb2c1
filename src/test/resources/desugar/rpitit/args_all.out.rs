//@ args=all
trait Log {
    fn write(
        &self,
        level: u8,
        text: String,
        tags: &[&str],
    ) -> impl ::core::future::Future<Output = usize> {
        async move {
            let _ = &self;
            let level = level;
            let text = text;
            let tags = tags;
            return text.len() + tags.len();
        }
    }
    fn close(self, reason: String) -> impl ::core::future::Future<Output = ()>
    where
        Self: Sized,
    {
        async move {
            let _ = &self;
            let reason = reason;
            drop(reason);
        }
    }
}
