// Provided bodies go back where an implementation calls them as unsafe or boxes what they return.
use std::future::Future;
use std::pin::Pin;

trait Port {
    type Read<'me>: Future<Output = u8>
    where
        Self: 'me;
    unsafe fn read<'me>(&'me self, at: *const u8) -> Self::Read<'me>;
}

trait PortDefaults: Port {
    unsafe fn read_default(&self, at: *const u8) -> impl Future<Output = u8> {
        async move {
            let _ = &self;
            unsafe { *at }
        }
    }
}

impl<T: Port + ?Sized> PortDefaults for T {}

struct Boxed;

impl Port for Boxed {
    type Read<'me>
        = Pin<Box<dyn Future<Output = u8> + 'me>>
    where
        Self: 'me;
    unsafe fn read<'me>(&'me self, at: *const u8) -> Self::Read<'me> {
        Box::pin(unsafe { <Self as PortDefaults>::read_default(self, at) })
    }
}

trait Clock {
    type Now<'me>: Future<Output = u64>
    where
        Self: 'me;
    fn now<'me>(&'me self) -> Self::Now<'me>;
}

trait ClockDefaults: Clock {
    fn now_default(&self) -> impl Future<Output = u64> {
        async move {
            let _ = &self;
            0
        }
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
