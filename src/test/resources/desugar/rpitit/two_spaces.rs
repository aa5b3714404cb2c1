trait Two {
  async fn two(&self, text: String) -> usize {
    text.len()
  }
}
