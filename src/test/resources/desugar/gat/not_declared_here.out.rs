// This does not compile: there is no crate of that name.
use tower::Service;

mod own {
    pub trait Service {
        type Call<'me>: ::core::future::Future<Output = ()>
        where
            Self: 'me;
        fn call<'me>(&'me self) -> Self::Call<'me>;
    }
}

struct Echo;

impl Service for Echo {
    async fn call(&self) {}
}
