trait Shelf {
    async fn find(&self, title: &str, limit: usize) -> Option<String>;
    async fn push(&mut self, title: String) -> usize;
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

    async fn push(&mut self, title: String) -> usize {
        self.0.push(title);
        self.0.len()
    }
}
