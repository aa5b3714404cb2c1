#![allow(unused)]
fn main() {
    struct Timer;

    impl Timer {
        fn tick<'me>(&'me self) -> impl ::core::future::Future<Output = u8> + use<'me> {
            async move {
                let _ = &self;
                1
            }
        }
        fn convert<'me, T: Default>(
            &'me self,
            x: impl Sized,
        ) -> impl ::core::future::Future<Output = T> + __Captures<(&'me (),)> {
            async move {
                let _ = &self;
                let x = x;
                return T::default();
            }
        }
    }

    fn read<'a>(x: &'a u32) -> impl ::core::future::Future<Output = u32> + use<'a> {
        async move { *x }
    }

    trait __Captures<T: ?Sized> {}

    impl<T: ?Sized, U: ?Sized> __Captures<U> for T {}
}
