trait T0 { fn f<P0, ..., Pm>() -> Self::$<'_>; type $<'a, P0..Pn>: B<T_0 + ... + T_m> where WC0..WCn; }
trait T1 { type $name: A; type Method<..>: Future; ?async fn f(); ?const fn g(); }
trait ?async T2 {}
trait async T3 {}
impl ?async T2 for X {}
impl async T3 for X { ... }
fn a<T: A * (B + C) * D + E>() {}
fn b(x: &dyn Foo * Send) -> impl A + if (Self: Send) { Send } {}
fn c<T: ?async A + async B + async(Send) C>() {}
fn d(x: &mut dynx Tr<'_>, y: &mut dyn* Tr) { g(x.box, <dynx Tr>::new(y)) }
struct dynx Tr<'a> { x: u8 }
impl<'a> Tr for dynx Tr<'a> { .. }
pub bound B<F> where F: A { F: Send, <F as T>::fn next: Send, F::fn *: Send, C<F> }
impl T4 for S with(cx: &mut Context) where S: A {}
fn e() { with(cx: &mut cx) { g(); } with(cx = value) { g() } }
type U0 = typeof(f());
type U1 = dyn Future<..>;
type U2 = f(A);
fn <u32 as Foo>::method() {}
fn h(A { a, ... }: A) { ... }
fn i<F>(x: &dyn(Box) Foo) where IsSafe<F>, F: 'static {}
fn main() { for<'a> P::request<'a>: Send, }
