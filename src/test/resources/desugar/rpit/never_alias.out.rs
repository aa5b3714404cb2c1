//@ never=alias
struct __Never;

pub fn forever<'a>(
    steps: &'a mut u32,
) -> impl ::core::future::Future<Output = <fn() -> ! as __Never1>::Type> + use<'a> {
    async move {
        loop {
            *steps += 1;
            std::future::ready(()).await;
        }
    }
}

#[cfg(unix)]
pub mod inner {
    #[cfg(debug_assertions)]
    pub fn forever() -> impl ::core::future::Future<Output = <fn() -> ! as __Never1>::Type> {
        async move { std::process::exit(1) }
    }

    #[cfg(debug_assertions)]
    pub trait __Never1 {
        type Type;
    }

    #[cfg(debug_assertions)]
    impl<T> __Never1 for fn() -> T {
        type Type = T;
    }
}

pub trait __Never1 {
    type Type;
}

impl<T> __Never1 for fn() -> T {
    type Type = T;
}
