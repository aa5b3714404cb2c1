#![allow(unused)]
fn main() {
    struct Timer;

    impl Timer {
        async fn tick(&self) -> u8 {
            1
        }
        async fn convert<T: Default>(&self, x: impl Sized) -> T {
            T::default()
        }
    }

    async fn read(x: &u32) -> u32 {
        *x
    }
}
