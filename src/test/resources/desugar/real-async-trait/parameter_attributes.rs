trait Take {
    async fn take(&self, #[allow(unused)] a: String, #[allow(unused_variables)] b: (u8, u8));
}

impl Take for u8 {
    async fn take(&self, #[allow(unused)] a: String, #[allow(unused_variables)] (b, _): (u8, u8)) {}
}
