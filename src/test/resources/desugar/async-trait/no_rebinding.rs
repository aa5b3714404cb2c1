trait Shelf {
    async fn find(&self, title: &str, limit: usize) -> Option<String>;
    async fn note(&mut self, n: u8, f: fn(&u8) -> u8);
}
struct Wooden(Vec<String>);
impl Shelf for Wooden {
    async fn find(&self, title: &str, limit: usize) -> Option<String> {
        self.0
            .iter()
            .take(limit)
            .find(|t| t.as_str() == title)
            .cloned()
    }
    async fn note(&mut self, mut n: u8, f: fn(&u8) -> u8) {
        n = f(&n);
        self.0.push(format!("{self:p} {n}"));
    }
}
