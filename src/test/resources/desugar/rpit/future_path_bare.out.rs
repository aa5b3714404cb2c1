//@ future-path=bare
// This does not compile once desugared: two of the modules know no Future.
fn first() -> impl Future<Output = ()> {
    async move {}
}

fn second() -> impl Future<Output = ()> {
    async move {}
}

mod known {
    use std::future::Future;

    pub fn third() -> impl Future<Output = ()> {
        async move {}
    }

    pub fn fourth() -> impl Future<Output = ()> {
        third()
    }
}

mod unknown {
    pub fn fifth() -> impl Future<Output = ()> {
        async move {}
    }
}
