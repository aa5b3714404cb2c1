//@ impl=boxed
use std::future::Future;

trait Source {
    type Read<'me>: Future<Output = Vec<u8>>
    where
        Self: 'me;
    fn read<'me>(&'me mut self, limit: usize) -> Self::Read<'me>;
}

struct Zeros(usize);

impl Source for Zeros {
    type Read<'me>
        = ::core::pin::Pin<Box<dyn Future<Output = Vec<u8>> + 'me>>
    where
        Self: 'me;
    fn read<'me>(&'me mut self, limit: usize) -> Self::Read<'me> {
        Box::pin(async move {
            self.0 += limit;
            vec![0; self.0]
        })
    }
}
