//@ form=in-place
// `Send` and `Sync` mean something else where the trait is declared.
pub mod wire {
    pub struct Send;
    pub struct Sync;

    pub trait Line: ::core::marker::Send {
        fn write(
            &mut self,
            what: Send,
        ) -> impl ::core::future::Future<Output = usize> + ::core::marker::Send;
        fn twice(&self) -> impl ::core::future::Future<Output = Sync> + ::core::marker::Send
        where
            Self: ::core::marker::Sync,
        {
            async move {
                let __ret: Sync = { Sync };
                #[allow(unreachable_code)]
                __ret
            }
        }
    }
}
