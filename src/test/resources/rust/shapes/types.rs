type T01 = (A, (B), (C,), ());
type T02 = [u8; N + 1];
type T03 = &'a mut [T];
type T04 = *const *mut u8;
type T05 = for<'a> unsafe extern "C" fn(x: &'a u8, _: u8, ...) -> !;
type T06 = impl Fn(&u8) -> Vec<u8> + Send + use<'_, T>;
type T07 = Box<dyn for<'a> A<'a> + 'static>;
type T08 = <Vec<T> as IntoIterator>::Item;
type T09 = A<'a, u8, { N + 1 }, -1, "x", X = u8, Y: Send, Z<'b> = N>;
type T10 = ::a::b<T>::c;
type T11 = m!(x);
type T12 = A + Send;
type T13 = impl ~const A + const B + async C + (?Sized) + [const] D;
type T14 = &(dyn A + Send);
type T15 = Vec<Vec<Vec<u8>>>;
fn f() where for<'a> &'a T: A<'a>, T::m(..): Send, 'a: 'b + 'c, T: {}
type T16 = [_; 3];
struct S1<const N: usize = 3, const M: bool = { true }>;
