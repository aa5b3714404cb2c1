use std::future::Future;

trait Lookup {
    async fn find<'t>(&self, tag: &str, text: &'t str) -> Option<&'t str>;
}

struct Prefix(String);

impl Lookup for Prefix {
    async fn find<'x, 'y>(&'y self, tag: &str, text: &'x str) -> Option<&'x str> {
        note(tag);
        text.strip_prefix(self.0.as_str())
    }
}

fn note(_: &str) {}
