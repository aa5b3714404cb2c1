pub trait Nested {
    async fn nest(&self) {
        struct Local;
        impl Nested for Local {}
    }
}

impl Nested for u8 {}
