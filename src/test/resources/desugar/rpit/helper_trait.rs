use std::fmt::Display;

struct __Captures;

pub async fn convert<T: Default>(value: &u8, _rest: impl Display) -> (u8, T) {
    (*value, T::default())
}

pub async fn caller() -> u16 {
    convert::<u16>(&1, "x").await.1
}

pub mod inner {
    #[cfg(unix)]
    #[cfg(target_pointer_width = "64")]
    pub async fn sized<const N: usize>(value: &[u8; N], scale: &u8, each: impl Fn(u8) -> u8) -> usize {
        value.iter().map(|one| each(*one) as usize * *scale as usize).sum()
    }

    #[cfg(windows)]
    pub mod deep {
        pub async fn never_compiled<T>(value: &T, each: impl Fn(u8) -> u8) {}
    }

    pub struct Text<'a>(&'a str);

    #[cfg(debug_assertions)]
    impl Text<'_> {
        pub async fn parse<T: std::str::FromStr>(&self, or: impl Fn() -> T) -> T {
            self.0.parse().unwrap_or_else(|_| or())
        }
    }
}

#[cfg(unix)]
pub mod only {
    #[cfg(unix)]
    pub async fn same<T>(value: &T, more: impl Copy) {}

    #[cfg(unix)]
    pub async fn again<T>(value: &T, more: impl Copy) {}
}
