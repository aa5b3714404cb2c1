//@ boxed=true
trait Store {
    async fn load(&self, key: &str) -> Option<u32>;
}

struct Fixed(u32);

impl Store for Fixed {
    async fn load(&self, key: &str) -> Option<u32> {
        if key.is_empty() {
            return None;
        }
        Some(self.0)
    }
}
