trait Tight {
    async fn tail(&self, s: String) -> usize { s.len()}
    async fn both(&self, s: String) -> usize {s.len()}
    async fn lead(&self, s: String) -> usize {s.len() }
    async fn line(&self, s: String) -> usize {
        s.len()}
    async fn pinned(&self) -> &str {""}
    async fn plain(&self) -> bool {std::mem::size_of_val(self) == 0}
    async fn several(&self, s: String) {drop(s); drop(1)}
}
