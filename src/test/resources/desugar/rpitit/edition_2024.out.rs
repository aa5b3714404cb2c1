//@ edition=2024
trait Nested {
    fn outer(&self, x: String) -> impl Future<Output = usize> {
        async move {
            let _ = &self;
            let x = x;
            {
                const LIMIT: usize = 3;
                x.len().min(LIMIT)
            }
        }
    }

    fn named(&self, limit: String) -> impl Future<Output = usize> {
        async move {
            let _ = &self;
            let limit = limit;
            {
                #[allow(non_upper_case_globals)]
                const limit: usize = 3;
                drop(limit);
                limit
            }
        }
    }

    fn within(&self) -> impl Future<Output = u8> {
        async move {
            trait Inner {
                fn deep(&self) -> impl Future<Output = u8>;
            }
            struct Leaf;
            impl Inner for Leaf {
                fn deep(&self) -> impl Future<Output = u8> {
                    async move {
                        let _ = &self;
                        1
                    }
                }
            }
            Leaf.deep().await
        }
    }
}
