//@ async-trait=true
// The macro is not there: this does not compile.
trait Ping {
    async fn ping(&self, n: u8) -> u8;
}

impl Ping for u8 {
    async fn ping(&self, n: u8) -> u8 {
        *self + n
    }
}
