use std::future::Future;

fn show<'a, 'b, const N: usize>(
    what: &'a str,
    more: &'b [u8; N],
    how: impl Fn(&str),
) -> impl Future<Output = ()> + __Captures<(&'a (), &'b ())> {
    async move {
        let how = how;
        how(what);
        how(&format!("{more:?}"));
    }
}

fn own<'a>(what: &'a str) -> impl Captures<&'a ()> + Future<Output = usize> {
    async move { what.len() }
}

fn named<'a, T0: Into<String> + Clone, T1: Iterator<Item = T0>, T2: Default>(
    list: &'a mut T1,
    _one: &'a T2,
) -> impl Future<Output = T2> + use<'a, T0, T1, T2> {
    async move {
        let _one = _one;
        return {
            while let Some(item) = list.next() {
                let _: String = item.into();
            }
            T2::default()
        };
    }
}

trait Captures<T: ?Sized> {}

impl<T: ?Sized, U: ?Sized> Captures<U> for T {}

trait __Captures<T: ?Sized> {}

impl<T: ?Sized, U: ?Sized> __Captures<U> for T {}
