#![feature(impl_trait_in_assoc_type)]

trait Make {
    type Out: Send;
    async fn make(&self, from: String) -> Self::Out;
    async fn again(&self) -> Self::Out;
}

impl Make for u8 {
    type Out = impl Send;
    async fn make(&self, from: String) -> Self::Out {
        from
    }
    async fn again(&self) -> Self::Out {
        String::new()
    }
}
