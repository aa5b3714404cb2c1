pub struct Pair {
    pub left: String,
    pub right: String,
}

pub trait Server {
    fn serve(
        self,
        request: String,
        pair: Pair,
        rest: (String, u8),
        n: u8,
    ) -> impl ::core::future::Future<Output = usize>;
}

pub struct Plain(pub String);

impl Server for Plain {
    fn serve(
        mut self,
        #[cfg(all())] request: String,
        __arg2: Pair,
        #[cfg(all())] __arg3: (String, u8),
        __arg4: u8,
    ) -> impl ::core::future::Future<Output = usize> {
        async move {
            let _ = &self;
            #[cfg(all())]
            let mut request = request;
            let __arg2 = __arg2;
            let Pair { left, .. } = __arg2;
            #[cfg(all())]
            let mut __arg3 = __arg3;
            #[cfg(all())]
            let (ref mut text, _) = __arg3;
            let __arg4 = __arg4;
            let _ = __arg4;
            return {
                request.push_str(&left);
                self.0.push_str(text);
                request.len() + self.0.len()
            };
        }
    }
}
