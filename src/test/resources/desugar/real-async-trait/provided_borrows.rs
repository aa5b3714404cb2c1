trait Names {
    async fn all(&self) -> &[String];

    async fn first(&self) -> Option<&str> {
        self.all().await.first().map(|name| name.as_str())
    }
}

struct Fixed(Vec<String>);

impl Names for Fixed {
    async fn all(&self) -> &[String] {
        &self.0
    }
}

fn main() {
    println!("{:?}", block_on(Fixed(vec!["one".to_string()]).first()));
}

fn block_on<F: std::future::Future>(f: F) -> F::Output {
    let mut f = Box::pin(f);
    let w = std::task::Waker::noop();
    let mut cx = std::task::Context::from_waker(&w);
    loop { if let std::task::Poll::Ready(x) = f.as_mut().poll(&mut cx) { return x; } }
}
