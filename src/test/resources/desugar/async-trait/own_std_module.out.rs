use ::std::future::Future;
use ::std::pin::Pin;

mod std {
    pub fn one() -> u8 {
        1
    }
}

pub trait Store {
    fn put<'life0, 'life1, 'async_trait>(
        &'life0 self,
        key: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}

pub struct Mem;

impl Store for Mem {
    fn put<'life0, 'life1, 'async_trait>(
        &'life0 self,
        key: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = usize> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { key.len() + std::one() as usize })
    }
}

pub fn boxed() -> Box<u8> {
    Box::new(1)
}

macro_rules! declare {
    ($name:ident) => {
        pub struct $name;
    };
}

mod declared {
    use ::std::future::Future;

    declare!(Pin);

    pub trait Load {
        fn load<'life0, 'async_trait>(
            &'life0 self,
        ) -> ::core::pin::Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
        where
            'life0: 'async_trait,
            Self: 'async_trait;
    }
}
