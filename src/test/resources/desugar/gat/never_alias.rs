//@ never=alias
trait Server {
    async fn serve(&self) -> !;
    async fn stop(self) -> !
    where
        Self: Sized,
    {
        std::process::exit(1)
    }
}

impl Server for u8 {
    async fn serve(&self) -> ! {
        loop {}
    }
}
