//! What a macro writes does not change with the trait, so the output does not compile.
use std::future::Future;
use std::pin::Pin;

pub trait Greeter {
    fn greet<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

macro_rules! greeters {
    ($($t:ty),*) => { $(impl Greeter for $t {
        async fn greet(&self) -> u8 {
            *self as u8
        }
    })* };
}

greeters!(u8, u16, u32);

pub trait Named {
    fn name<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

macro_rules! implement {
    ($name:ident, $t:ty) => {
        impl $name for $t {
            async fn name(&self) -> String {
                self.to_string()
            }
        }
    };
}

implement!(Named, u8);

pub trait Shown {
    fn show<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait;
}

impl Shown for u8 {
    fn show<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { self.to_string() })
    }
}

pub async fn shown() -> bool {
    matches!(Shown::show(&1u8).await.as_str(), "1")
}
