use std::future::Future;

#[deprecated]
fn old() -> Result<Box<dyn Fn()>, String> {
    Err("x".into())
}

async fn pinned() -> Result<Box<dyn Fn()>, String> {
    #[allow(deprecated)]
    old()
}

async fn taken(name: String) -> usize {
    #[allow(deprecated)]
    old().map_or(name.len(), |_| 1)
}
