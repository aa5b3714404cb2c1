use std::fmt::Display;

trait Shapes {
    fn shared(&self) -> impl ::core::future::Future<Output = &str>;
    fn boxed(&self) -> impl ::core::future::Future<Output = Box<dyn Display>>;
    fn early(
        &self,
        flag: bool,
    ) -> impl ::core::future::Future<Output = Result<Box<dyn Display>, String>>;
}

struct Shape(String);

impl Shapes for Shape {
    fn shared(&self) -> impl ::core::future::Future<Output = &str> {
        async move {
            let __ret: &str = &self.0;
            __ret
        }
    }

    fn boxed(&self) -> impl ::core::future::Future<Output = Box<dyn Display>> {
        async move {
            let __ret: Box<dyn Display> = {
                let copy = self.0.clone();
                // The box is made last.
                Box::new(copy)
            };
            __ret
        }
    }

    fn early(
        &self,
        flag: bool,
    ) -> impl ::core::future::Future<Output = Result<Box<dyn Display>, String>> {
        async move {
            if let ::core::option::Option::Some(__ret) =
                ::core::option::Option::None::<Result<Box<dyn Display>, String>>
            {
                return __ret;
            }
            return {
                if flag {
                    return Ok(Box::new(1));
                }
                let nothing = Err(String::new());
                if self.0.is_empty() {
                    return nothing;
                }
                Ok(Box::new(self.0.clone()))
            };
        }
    }
}
