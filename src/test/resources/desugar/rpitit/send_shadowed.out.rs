//@ send=true
// Another `Sync` and `Send` do not stand in the way.
struct Sync;

struct Send;

trait Service {
    fn get(&self) -> impl ::core::future::Future<Output = Sync> + ::core::marker::Send
    where
        Self: ::core::marker::Sync,
    {
        async move {
            let _ = &self;
            Sync
        }
    }

    fn put(&mut self) -> impl ::core::future::Future<Output = Send> + ::core::marker::Send
    where
        Self: ::core::marker::Send,
    {
        async move {
            let _ = &self;
            Send
        }
    }
}
