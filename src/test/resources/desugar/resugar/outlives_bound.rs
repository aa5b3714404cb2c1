use std::future::Future;

fn test<'x>(x: &'x u32) -> impl Future<Output = u32> + 'x {
    async move {
        *x
    }
}

struct Cell1(u32);

impl Cell1 {
    fn get(&self) -> impl Future<Output = u32> + '_ {
        async move { self.0 }
    }
}
