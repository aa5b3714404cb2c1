// does not compile: the trait is not dyn compatible
trait Door {
    fn open(&self) -> impl ::core::future::Future<Output = ()>;
}

fn knock(_: &dyn Door) {}
