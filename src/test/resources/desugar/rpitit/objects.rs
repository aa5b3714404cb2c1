// does not compile: the trait is not dyn compatible
trait Door {
    async fn open(&self);
}

fn knock(_: &dyn Door) {}
