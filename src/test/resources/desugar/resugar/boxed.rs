//@ boxed=true
use std::future::Future;
use std::pin::Pin;

trait Store {
    fn load<'life0, 'life1, 'async_trait>(
        &'life0 self,
        key: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Option<u32>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}

struct Fixed(u32);

impl Store for Fixed {
    fn load<'life0, 'life1, 'async_trait>(
        &'life0 self,
        key: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Option<u32>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<Option<u32>> {
                return __ret;
            }
            let __self = self;
            let __ret: Option<u32> = {
                if key.is_empty() {
                    return None;
                }
                Some(__self.0)
            };
            __ret
        })
    }
}
