use std::future::Future;
use std::pin::Pin;

trait Bus {
    unsafe fn read<'life0, 'async_trait>(
        &'life0 self,
        at: usize,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
	extern "C" fn call<'life0, 'async_trait>(
	    &'life0 self,
	) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
	where
	    'life0: 'async_trait,
	    Self: 'async_trait;
    fn bounded<'life0, 'async_trait, #[cfg(all())] T: Clone + 'async_trait, U>(
        &'life0 self,
        t: T,
        u: U,
    ) -> Pin<Box<dyn Future<Output = T> + Send + 'async_trait>> where T: Send, U: Send,
        U: 'async_trait,
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let t = t;
            let u = u;
            let __ret: T = { let _ = u; t };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn blank<'life0, 'async_trait>(
        &'life0 self,
        x: String,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let x = x;
        })
    }
    fn commented<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            // The answer.
            42 // is short
        })
    }
    fn items<'life0, 'async_trait>(
        &'life0 self,
        n: String,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let n = n;
            {
                const M: usize = 2;
                n.len() + M
            }
        })
    }
    fn inner<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        #![allow(clippy::needless_return)]
        Box::pin(async move {
            if let Some(__ret) = None::<u8> {
                return __ret;
            }
            let __ret: u8 = {
                return 3;
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn returns<'life0, 'async_trait>(
        &'life0 self,
        n: String,
    ) -> Pin<Box<dyn Future<Output = Option<Box<dyn Fn(u8) -> u8 + Send>>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let n = n;
            if let Some(__ret) = None::<Option<Box<dyn Fn(u8) -> u8 + Send>>> {
                return __ret;
            }
            let __ret: Option<Box<dyn Fn(u8) -> u8 + Send>> = {
                if n.is_empty() {
                    return None;
                }
                Some(Box::new(move |b| b + n.len() as u8))
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
