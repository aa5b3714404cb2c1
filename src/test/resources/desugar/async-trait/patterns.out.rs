use std::future::Future;
use std::pin::Pin;

struct Point {
    x: i32,
    y: i32,
}

trait Shapes {
    fn tuple<'life0, 'async_trait>(
        &'life0 self,
        pair: (u8, u8),
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn rec<'life0, 'async_trait>(
        &'life0 self,
        p: Point,
    ) -> Pin<Box<dyn Future<Output = i32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn by_ref<'life0, 'life1, 'async_trait>(
        &'life0 self,
        p: &'life1 Point,
    ) -> Pin<Box<dyn Future<Output = i32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn mutable<'life0, 'async_trait>(
        &'life0 self,
        n: u32,
        s: String,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn ignored<'life0, 'async_trait>(
        &'life0 self,
        __arg1: String,
        __arg2: u8,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn bindings<'life0, 'async_trait>(
        &'life0 self,
        s: String,
        t: String,
        n: u32,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
    fn conditional<'life0, 'async_trait>(
        &'life0 self,
        #[cfg(all())] __arg1: String,
        #[cfg(any())] b: Vec<u8>,
        #[allow(unused)] c: String,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Shapes for () {
    fn tuple<'life0, 'async_trait>(
        &'life0 self,
        __arg1: (u8, u8),
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __arg1 = __arg1;
            let (a, b) = __arg1;
            a + b
        })
    }
    fn rec<'life0, 'async_trait>(
        &'life0 self,
        __arg1: Point,
    ) -> Pin<Box<dyn Future<Output = i32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __arg1 = __arg1;
            let Point { x, mut y } = __arg1;
            y += 1;
            x * y
        })
    }
    fn by_ref<'life0, 'life1, 'async_trait>(
        &'life0 self,
        &Point { x, y }: &'life1 Point,
    ) -> Pin<Box<dyn Future<Output = i32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { x - y })
    }
    fn mutable<'life0, 'async_trait>(
        &'life0 self,
        mut n: u32,
        s: String,
    ) -> Pin<Box<dyn Future<Output = u32> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let mut s = s;
            n += 1;
            s.clear();
            n
        })
    }
    fn ignored<'life0, 'async_trait>(
        &'life0 self,
        __arg1: String,
        __arg2: u8,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __arg1 = __arg1;
            1
        })
    }
    fn bindings<'life0, 'async_trait>(
        &'life0 self,
        __arg1: String,
        __arg2: String,
        __arg3: u32,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __arg1 = __arg1;
            let ref s = __arg1;
            let mut __arg2 = __arg2;
            let ref mut t = __arg2;
            let __arg3 = __arg3;
            let n @ 0.. = __arg3;
            t.push('x');
            s.len() + t.len() + n as usize
        })
    }
    fn conditional<'life0, 'async_trait>(
        &'life0 self,
        #[cfg(all())] __arg1: String,
        #[cfg(any())] b: Vec<u8>,
        #[allow(unused)] c: String,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            #[cfg(all())]
            let __arg1 = __arg1;
            #[cfg(any())]
            let b = b;
            #[allow(unused)]
            let c = c;
        })
    }
}
