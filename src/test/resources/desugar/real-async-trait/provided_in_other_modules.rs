// A body that is copied means the same in the module of each implementation, or it stays.
mod names {
    use std::collections::HashMap;
    pub trait Count {
        async fn count(&self) -> HashMap<u8, u8> {
            HashMap::new()
        }
    }
}
struct A;
impl names::Count for A {}

mod methods {
    pub trait Twice {
        async fn once(&self) -> u8;
        async fn twice(&self) -> u8 {
            2 * self.once().await
        }
    }
}
impl methods::Twice for A {
    async fn once(&self) -> u8 {
        1
    }
}

mod imported {
    pub trait Twice {
        async fn once(&self) -> u8;
        async fn twice(&self) -> u8 {
            2 * self.once().await
        }
    }
    pub mod inner {
        use super::Twice;
        pub struct B;
        impl Twice for B {
            async fn once(&self) -> u8 {
                1
            }
        }
    }
}

mod fields {
    pub struct Key(u8);
    pub trait Open {
        async fn open(&self, key: Key) -> u8 {
            key.0
        }
    }
}
impl fields::Open for A {}

mod traits {
    use std::fmt::Write as _;
    pub trait Print {
        async fn print(&self, mut text: String) -> String {
            let _ = text.write_str("a");
            text
        }
    }
}
use traits::Print;
impl Print for A {}

mod signatures {
    pub struct Key(pub u8);
    pub trait Open {
        async fn open(&self, key: Key) -> u8 {
            key.0
        }
    }
}
impl signatures::Open for A {}
