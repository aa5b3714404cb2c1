//@ never=alias
trait Daemon {
    fn run(&self) -> impl ::core::future::Future<Output = <fn() -> ! as __Never>::Type>;
}

struct Loop;

impl Daemon for Loop {
    fn run(&self) -> impl ::core::future::Future<Output = <fn() -> ! as __Never>::Type> {
        async move {
            let _ = &self;
            loop {
                std::future::pending::<()>().await;
            }
        }
    }
}

trait __Never {
    type Type;
}

impl<T> __Never for fn() -> T {
    type Type = T;
}
