use core::future::Future;
use core::pin::Pin;

enum Found {
    None,
    Some,
}

use Found::*;

trait Find {
    fn find<'life0, 'async_trait>(
        &'life0 self,
        x: u8,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<u8> {
                return __ret;
            }
            let __ret: u8 = {
                if x > 1 {
                    return x;
                }
                match None {
                    Some => x,
                    None => 0,
                }
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
