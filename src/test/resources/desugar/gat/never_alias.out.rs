#![feature(impl_trait_in_assoc_type)]
//@ never=alias
trait Server {
    type Serve<'me>: ::core::future::Future<Output = <fn() -> ! as __Never>::Type>
    where
        Self: 'me;
    fn serve<'me>(&'me self) -> Self::Serve<'me>;
    type Stop: ::core::future::Future<Output = <fn() -> ! as __Never>::Type>
    where
        Self: Sized;
    fn stop(self) -> Self::Stop
    where
        Self: Sized;
}

impl Server for u8 {
    type Serve<'me>
        = impl ::core::future::Future<Output = <fn() -> ! as __Never>::Type>
    where
        Self: 'me;
    fn serve<'me>(&'me self) -> Self::Serve<'me> {
        async move {
            let _ = &self;
            loop {}
        }
    }

    type Stop
        = impl ::core::future::Future<Output = <fn() -> ! as __Never>::Type>
    where
        Self: Sized;
    fn stop(self) -> Self::Stop
    where
        Self: Sized,
    {
        <Self as ServerDefaults>::stop_default(self)
    }
}

trait ServerDefaults: Server {
    fn stop_default(self) -> impl ::core::future::Future<Output = <fn() -> ! as __Never>::Type>
    where
        Self: Sized,
    {
        async move {
            let _ = &self;
            std::process::exit(1)
        }
    }
}

impl<__S: Server + ?Sized> ServerDefaults for __S {}

trait __Never {
    type Type;
}

impl<T> __Never for fn() -> T {
    type Type = T;
}
