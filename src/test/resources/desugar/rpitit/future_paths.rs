mod imported {
    use std::future::*;
    pub trait A {
        async fn a(&self);
    }
    pub type Unused = Ready<()>;
}

mod renamed {
    #[allow(unused_imports)]
    use std::future::Future as Later;
    pub trait B {
        async fn b(&self);
    }
}

mod shadowed {
    pub struct Future;
    pub trait C {
        async fn c(&self) -> Future;
    }
}

mod plain {
    pub trait D {
        async fn d(&self);
    }
}
