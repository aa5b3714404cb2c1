type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

trait Parse {
    fn tail(&self) -> impl ::core::future::Future<Output = Result<u32>> {
        async move {
            let _ = &self;
            let __ret: Result<u32> = Err(Box::new(std::fmt::Error));
            __ret
        }
    }
    fn early(&self, bad: bool) -> impl ::core::future::Future<Output = Result<u32>> {
        async move {
            let _ = &self;
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<Result<u32>>
            {
                return __ret;
            }
            return {
                if bad {
                    return Err("bad".into());
                }
                Err(Box::new(std::fmt::Error))
            };
        }
    }
}
