use std::future::Future;

pub fn hold(guard: String, count: usize) -> impl Future<Output = usize> {
    async move {
        let guard = guard;
        return { count + 1 };
    }
}
