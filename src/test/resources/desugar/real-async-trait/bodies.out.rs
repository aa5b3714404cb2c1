#![feature(impl_trait_in_assoc_type)]
pub trait Open {
    type Open<'l1>: ::core::future::Future<Output = Result<Self, String>>
    where
        Self: Sized;
    fn open<'l1>(path: &'l1 str) -> Self::Open<'l1>
    where
        Self: Sized;
    type Version: ::core::future::Future<Output = u32>;
    fn version() -> Self::Version;
}
impl Open for u8 {
    type Open<'l1> = impl ::core::future::Future<Output = Result<Self, String>>;
    fn open<'l1>(path: &'l1 str) -> Self::Open<'l1> {
        async move {
            let __ret: Result<Self, String> = { path.parse().map_err(|_| path.into()) };
            #[allow(unreachable_code)]
            __ret
        }
    }
    type Version = impl ::core::future::Future<Output = u32>;
    fn version() -> Self::Version {
        async move { 1 }
    }
}

pub trait Spend {
    type Spend: ::core::future::Future<Output = u32>;
    fn spend(self, coins: (u32, String), __arg2: Vec<u8>) -> Self::Spend;
}
pub struct Purse(pub Vec<u8>);
impl Spend for Purse {
    type Spend = impl ::core::future::Future<Output = u32>;
    fn spend(self, __arg1: (u32, String), __arg2: Vec<u8>) -> Self::Spend {
        async move {
            let _ = &self;
            let __arg1 = __arg1;
            let (n, _why) = __arg1;
            let __arg2 = __arg2;
            n
        }
    }
}

pub trait Make {
    type Make<'me>: ::core::future::Future<Output = Box<dyn std::fmt::Debug>>
    where
        Self: 'me;
    fn make<'me>(&'me self, n: u8) -> Self::Make<'me>;
}
impl Make for () {
    type Make<'me>
        = impl ::core::future::Future<Output = Box<dyn std::fmt::Debug>>
    where
        Self: 'me;
    fn make<'me>(&'me self, n: u8) -> Self::Make<'me> {
        async move {
            if let Some(__ret) = None::<Box<dyn std::fmt::Debug>> {
                return __ret;
            }
            let __ret: Box<dyn std::fmt::Debug> = {
                if n == 0 {
                    return Box::new("none");
                }
                Box::new(n)
            };
            #[allow(unreachable_code)]
            __ret
        }
    }
}
