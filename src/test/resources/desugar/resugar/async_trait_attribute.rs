//@ async-trait=true
// The macro is not there: this does not compile.
use async_trait::async_trait;

#[async_trait]
trait Ping {
    async fn ping(&self, n: u8) -> u8;
}

#[async_trait(?Send)]
impl Ping for u8 {
    async fn ping(&self, n: u8) -> u8 {
        *self + n
    }
}
