trait Daemon {
    async fn run(&self) -> !;
    async fn stop(&self);
}
