// Provided bodies go back where an implementation calls them as unsafe or boxes what they return.
use std::future::Future;
use std::pin::Pin;

trait Port {
    async unsafe fn read(&self, at: *const u8) -> u8 {
        unsafe { *at }
    }
}

struct Boxed;

impl Port for Boxed {}

trait Clock {
    type Now<'me>: Future<Output = u64>
    where
        Self: 'me;
    fn now<'me>(&'me self) -> Self::Now<'me>;
}

trait ClockDefaults: Clock {
    async fn now_default(&self) -> u64 {
        0
    }
}

impl<T: Clock + ?Sized> ClockDefaults for T {}

impl Clock for Boxed {
    type Now<'me>
        = Pin<Box<dyn Future<Output = u64> + 'me>>
    where
        Self: 'me;
    fn now<'me>(&'me self) -> Self::Now<'me> {
        println!("now");
        Box::pin(<Self as ClockDefaults>::now_default(self))
    }
}
