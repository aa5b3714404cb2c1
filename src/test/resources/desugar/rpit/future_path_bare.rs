//@ future-path=bare
// This does not compile once desugared: two of the modules know no Future.
async fn first() {}

async fn second() {}

mod known {
    use std::future::Future;

    pub async fn third() {}

    pub fn fourth() -> impl Future<Output = ()> {
        third()
    }
}

mod unknown {
    pub async fn fifth() {}
}
