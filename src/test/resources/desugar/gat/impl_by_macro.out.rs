#![feature(impl_trait_in_assoc_type)]
//! What a macro writes does not change with the trait.
pub trait Greeter {
    async fn greet(&self) -> u8;
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
    async fn name(&self) -> String;
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
    type Show<'me>: ::core::future::Future<Output = String>
    where
        Self: 'me;
    fn show<'me>(&'me self) -> Self::Show<'me>;
}

impl Shown for u8 {
    type Show<'me>
        = impl ::core::future::Future<Output = String>
    where
        Self: 'me;
    fn show<'me>(&'me self) -> Self::Show<'me> {
        async move { self.to_string() }
    }
}

pub async fn shown() -> bool {
    matches!(Shown::show(&1u8).await.as_str(), "1")
}
