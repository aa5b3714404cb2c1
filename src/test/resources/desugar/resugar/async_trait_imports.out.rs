//@ async-trait=true
// The macro is not there: this does not compile.
use std::fmt::Debug;

trait Ping {
    async fn ping(&self, n: &dyn Debug) -> u8;
}

mod inner {
    use std::{
        fmt::Display,
    };

    /// Shows.
    pub trait Show: Display {
        async fn show(&self) -> String {
            self.to_string()
        }
    }
}

mod outer {
    use super::inner::Show;

    impl Show for u8 {}
}
