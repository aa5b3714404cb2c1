//@ style=faithful

trait Walk {
    async fn walk(&mut self) -> String;
}
struct W {
    n: u32,
}
impl Walk for W {
    async fn walk(&mut self) -> String {
        struct Inner(u32);
        impl Inner {
            fn get(&self) -> u32 {
                self.0
            }
        }
        macro_rules! bump {
            () => {
                self.n += 1
            };
        }
        bump!();
        let twice = || self.n * 2;
        let Self { n } = self;
        if *n > 9 {
            return "big".into();
        }
        format!("{} {} {}", n, Inner(*n).get(), stringify!(self))
    }
}
