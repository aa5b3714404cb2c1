trait Two {
  fn two(&self, text: String) -> impl ::core::future::Future<Output = usize> {
    async move {
      let _ = &self;
      let text = text;
      return text.len();
    }
  }
}
