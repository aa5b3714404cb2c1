//@ pin=always
trait Find {
    fn find(&self, wanted: u8) -> impl ::core::future::Future<Output = Option<u8>> {
        async move {
            let _ = &self;
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<Option<u8>>
            {
                return __ret;
            }
            return Some(wanted);
        }
    }
    fn text(&self) -> impl ::core::future::Future<Output = String> {
        async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<String> {
                return __ret;
            }
            return {
                if self.find(1).await.is_none() {
                    return String::new();
                }
                "found".to_string()
            };
        }
    }
}
