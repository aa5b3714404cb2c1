//@ edition=2024
trait Nested {
    async fn outer(&self, x: String) -> usize {
        const LIMIT: usize = 3;
        x.len().min(LIMIT)
    }

    async fn named(&self, limit: String) -> usize {
        #[allow(non_upper_case_globals)]
        const limit: usize = 3;
        drop(limit);
        limit
    }

    async fn within(&self) -> u8 {
        trait Inner {
            async fn deep(&self) -> u8;
        }
        struct Leaf;
        impl Inner for Leaf {
            async fn deep(&self) -> u8 {
                1
            }
        }
        Leaf.deep().await
    }
}
