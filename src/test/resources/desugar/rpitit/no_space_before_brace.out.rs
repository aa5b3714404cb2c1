trait Tight {
    fn tail(&self, s: String) -> impl ::core::future::Future<Output = usize> {
        async move {
            let _ = &self;
            let s = s;
            return s.len()
        ;}
    }
    fn both(&self, s: String) -> impl ::core::future::Future<Output = usize> {
        async move {
            let _ = &self;
            let s = s;
            return s.len()
        ;}
    }
    fn lead(&self, s: String) -> impl ::core::future::Future<Output = usize> {
        async move {
            let _ = &self;
            let s = s;
            return s.len();
        }
    }
    fn line(&self, s: String) -> impl ::core::future::Future<Output = usize> {
        async move {
            let _ = &self;
            let s = s;
            return s.len()
        ;}
    }
    fn pinned(&self) -> impl ::core::future::Future<Output = &str> {
        async move {
            let _ = &self;
            let __ret: &str = "";
            __ret
        }
    }
    fn plain(&self) -> impl ::core::future::Future<Output = bool> {
        async move { std::mem::size_of_val(self) == 0 }
    }
    fn several(&self, s: String) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            let s = s;
            return {drop(s); drop(1)};
        }
    }
}
