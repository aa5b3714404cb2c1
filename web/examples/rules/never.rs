pub async fn run() -> ! {
    loop {
        std::future::pending::<()>().await;
    }
}
