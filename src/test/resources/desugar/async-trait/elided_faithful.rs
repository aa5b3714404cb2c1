//@ style=faithful

struct Page<'a>(&'a str);
trait Reader {
    async fn scan(&'_ self, a: &'_ str, p: Page<'_>, q: &Page<'_>, rest: Option<&[&str]>) -> usize;
    async fn borrow(&self, other: &u8) -> &str;
}
