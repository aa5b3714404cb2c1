//@ style=faithful
// The pattern in the declaration does not compile before the macro takes it.

trait Pat {
    async fn pat(&self, (a, b): (u8, u8), _: String, n: u8, pair: &(u8, u8)) -> u8;
}
impl Pat for () {
    async fn pat(&self, (a, mut b): (u8, u8), _: String, mut n: u8, &(c, d): &(u8, u8)) -> u8 {
        b += a;
        n += b;
        n + c + d
    }
}
