async fn show<'a, 'b, const N: usize>(what: &'a str, more: &'b [u8; N], how: impl Fn(&str)) {
    how(what);
    how(&format!("{more:?}"));
}

async fn own<'a>(what: &'a str) -> usize {
    what.len()
}

async fn named<'a, T2: Default>(
    list: &'a mut impl Iterator<Item = impl Into<String> + Clone>,
    _one: &'a T2,
) -> T2 {
    while let Some(item) = list.next() {
        let _: String = item.into();
    }
    T2::default()
}

trait Captures<T: ?Sized> {}

impl<T: ?Sized, U: ?Sized> Captures<U> for T {}
