trait Daemon {
    async fn run(&self) -> !;
    fn stop(&self) -> impl ::core::future::Future<Output = ()>;
}
