//@ never=alias
struct __Never;

pub async fn forever(steps: &mut u32) -> ! {
    loop {
        *steps += 1;
        std::future::ready(()).await;
    }
}

#[cfg(unix)]
pub mod inner {
    #[cfg(debug_assertions)]
    pub async fn forever() -> ! {
        std::process::exit(1)
    }
}
