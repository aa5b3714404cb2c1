// does not compile: the body is only hinted at
trait Hinted {
    async fn hinted(&self, x: String) -> u8 { ... }
}
