//@ style=faithful

trait Merge<'t, K> {
    async fn merge<'a, 'b: 'a, T: Clone, U: ?Sized + Sync, const N: usize>(
        &self,
        left: &'a [T; N],
        right: &'b U,
        key: &'t K,
        note: &str,
    ) -> &'a T
    where
        T: PartialEq<u8>;
}
