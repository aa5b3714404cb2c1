//@ pin=never
trait Find {
    fn find(&self, wanted: u8) -> impl ::core::future::Future<Output = Option<u8>> {
        async move {
            let _ = &self;
            return Some(wanted);
        }
    }
    fn text(&self) -> impl ::core::future::Future<Output = String> {
        async move {
            if self.find(1).await.is_none() {
                return String::new();
            }
            "found".to_string()
        }
    }
}
