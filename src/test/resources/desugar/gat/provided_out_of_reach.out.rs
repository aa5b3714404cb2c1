mod tr {
    struct Hidden;
    pub trait Base {
        async fn base(&self) -> u8;
        #[allow(private_interfaces)]
        async fn map(&self, k: Hidden) -> u8 {
            1
        }
    }
}
struct J;
impl tr::Base for J {
    async fn base(&self) -> u8 {
        42
    }
}

mod unclear {
    use std::collections::*;
    pub trait Take {
        async fn take(&self, item: HashMap<u8, u8>) -> u8 {
            item.len() as u8
        }
    }
}
impl unclear::Take for J {}
