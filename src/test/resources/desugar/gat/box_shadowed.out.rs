//@ impl=boxed
// Another `Box` does not stand in the way.
struct Box;

trait Service {
    type Get<'me>: ::core::future::Future<Output = Box>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> Self::Get<'me>;

    type Put<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn put<'me>(&'me self) -> Self::Put<'me>;
}

impl Service for Box {
    type Get<'me>
        = ::core::pin::Pin<::std::boxed::Box<dyn ::core::future::Future<Output = Box> + 'me>>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> Self::Get<'me> {
        ::std::boxed::Box::pin(async move {
            let _ = &self;
            Box
        })
    }

    type Put<'me>
        = ::core::pin::Pin<::std::boxed::Box<dyn ::core::future::Future<Output = u8> + 'me>>
    where
        Self: 'me;
    fn put<'me>(&'me self) -> Self::Put<'me> {
        ::std::boxed::Box::pin(<Self as ServiceDefaults>::put_default(self))
    }
}

trait ServiceDefaults: Service {
    fn put_default(&self) -> impl ::core::future::Future<Output = u8> {
        async move {
            let _ = &self;
            1
        }
    }
}

impl<__S: Service + ?Sized> ServiceDefaults for __S {}
