//@ pin=never
trait Find {
    async fn find(&self, wanted: u8) -> Option<u8> {
        Some(wanted)
    }
    async fn text(&self) -> String {
        if self.find(1).await.is_none() {
            return String::new();
        }
        "found".to_string()
    }
}
