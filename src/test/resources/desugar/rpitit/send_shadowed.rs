//@ send=true
// Another `Sync` and `Send` do not stand in the way.
struct Sync;

struct Send;

trait Service {
    async fn get(&self) -> Sync {
        Sync
    }

    async fn put(&mut self) -> Send {
        Send
    }
}
