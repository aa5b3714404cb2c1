//@ style=faithful
mod helper {
    pub fn id(n: usize) -> usize {
        n
    }
}

macro_rules! with_fn {
    ($e:expr, $f:item) => {{
        $f
        $e
    }};
}

trait Mac {
    async fn words(&self) -> usize;
    async fn change(&mut self) -> usize;
}

struct M {
    v: Vec<usize>,
}

impl Mac for M {
    async fn words(&self) -> usize {
        fn nested() -> usize {
            self::helper::id(1)
        }
        let closure = |n: usize| n + self.v.len();
        let text = format!("{self:p} {:p}", self);
        let kept = with_fn!(self.v.len(), fn unused() {});
        nested() + self::helper::id(closure(1)) + text.len() + kept
    }
    async fn change(&mut self) -> usize {
        let Self { v } = self;
        v.push(1);
        async { self.v.len() }.await
    }
}
