// This does not compile: there is no crate of that name.
use tower::Service;

mod own {
    pub trait Service {
        async fn call(&self);
    }
}

struct Echo;

impl Service for Echo {
    async fn call(&self) {}
}
