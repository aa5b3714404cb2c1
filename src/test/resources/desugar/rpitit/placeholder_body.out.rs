// does not compile: the body is only hinted at
trait Hinted {
    fn hinted(&self, x: String) -> impl ::core::future::Future<Output = u8> { ... }
}
