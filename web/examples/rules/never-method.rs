trait Daemon {
    async fn run(&self) -> !;
}

impl Daemon for () {
    async fn run(&self) -> ! {
        loop {
            std::future::pending::<()>().await;
        }
    }
}
