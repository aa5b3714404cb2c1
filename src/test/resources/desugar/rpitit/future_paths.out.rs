mod imported {
    use std::future::*;
    pub trait A {
        fn a(&self) -> impl Future<Output = ()>;
    }
    pub type Unused = Ready<()>;
}

mod renamed {
    #[allow(unused_imports)]
    use std::future::Future as Later;
    pub trait B {
        fn b(&self) -> impl ::core::future::Future<Output = ()>;
    }
}

mod shadowed {
    pub struct Future;
    pub trait C {
        fn c(&self) -> impl ::core::future::Future<Output = Future>;
    }
}

mod plain {
    pub trait D {
        fn d(&self) -> impl ::core::future::Future<Output = ()>;
    }
}
