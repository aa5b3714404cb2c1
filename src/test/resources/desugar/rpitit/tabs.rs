trait Tabbed {
	async fn tab(&self, text: String) -> usize {
		if text.is_empty() {
			return 0;
		}
		text.len()
	}
}
