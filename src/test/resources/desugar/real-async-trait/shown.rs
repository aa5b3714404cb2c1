pub trait Opaque {
    async fn shown(&self, n: u8) -> impl std::fmt::Display;
}

pub struct O;

impl Opaque for O {
    async fn shown(&self, n: u8) -> impl std::fmt::Display {
        format!("#{n}")
    }
}
