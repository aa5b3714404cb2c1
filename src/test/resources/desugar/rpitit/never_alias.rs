//@ never=alias
trait Daemon {
    async fn run(&self) -> !;
}

struct Loop;

impl Daemon for Loop {
    async fn run(&self) -> ! {
        loop {
            std::future::pending::<()>().await;
        }
    }
}
