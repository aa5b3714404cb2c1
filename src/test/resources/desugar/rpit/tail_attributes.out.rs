use std::future::Future;

#[deprecated]
fn old() -> Result<Box<dyn Fn()>, String> {
    Err("x".into())
}

fn pinned() -> impl Future<Output = Result<Box<dyn Fn()>, String>> {
    async move {
        let __ret: Result<Box<dyn Fn()>, String> = {
            #[allow(deprecated)]
            old()
        };
        __ret
    }
}

fn taken(name: String) -> impl Future<Output = usize> {
    async move {
        let name = name;
        return {
            #[allow(deprecated)]
            old().map_or(name.len(), |_| 1)
        };
    }
}
