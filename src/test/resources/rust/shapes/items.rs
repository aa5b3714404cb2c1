extern crate alloc as std_alloc;
use a::{self, b::*, c as _};
pub mod empty;
mod inline { #![inner] }
struct Unit;
struct Tuple<T>(pub T, #[a] pub(in crate::x) u8) where T: A;
pub struct Named<'a, T: 'a + ?Sized = u8> where T: B { pub x: &'a T, y: u8 }
union Raw { a: u8, b: f32 }
enum Choice { A, B(u8), C { x: u8 }, #[d] D = 3 }
type Alias<T> = Vec<T> where T: A;
const LIMIT: usize = 1 << 4;
const _: () = ();
static mut COUNT: u8 = 0;
extern "C" { fn c(x: *const u8, ...); static S: u8; type Opaque; }
unsafe extern "C" { safe fn d(); }
macro_rules! m { ($x:expr) => { $x }; }
macro n($x:ident) { $x }
m!(1);
m! { 2 }
auto trait Auto {}
trait Alias2 = A + B where Self: C;
unsafe impl<T> !Send for T {}
impl const Default for X {}
default impl A for B { default fn f() {} default type T = u8; default const X: u8 = 1; }
unsafe trait Big<'a, T = Self>: A<X = u8> + for<'b> B<&'b T> { type Y<'c>: C = u8 where Self: 'c; const Z: u8; fn f(&self); }
const unsafe extern "C" fn qualified() {}
async fn later() -> u8 { 1 }
