//@ style=faithful

use std::fmt::Display;
trait Say {
    async fn say(&self, a: impl Display + Send, b: &(impl Display + Sync)) -> String;
}
impl Say for () {
    async fn say(&self, a: impl Display + Send, b: &(impl Display + Sync)) -> String {
        format!("{a}{b}")
    }
}
