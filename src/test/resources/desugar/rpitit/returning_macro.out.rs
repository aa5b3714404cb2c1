macro_rules! give {
    ($value:expr) => {
        return $value
    };
}

trait Show {
    fn show(&self, early: bool) -> impl ::core::future::Future<Output = Box<dyn std::fmt::Debug>> {
        async move {
            let _ = &self;
            if let ::core::option::Option::Some(__ret) =
                ::core::option::Option::None::<Box<dyn std::fmt::Debug>>
            {
                return __ret;
            }
            return {
                if early {
                    give!(Box::new(1));
                }
                Box::new("late")
            };
        }
    }
}
