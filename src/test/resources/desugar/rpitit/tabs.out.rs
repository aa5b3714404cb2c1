trait Tabbed {
	fn tab(&self, text: String) -> impl ::core::future::Future<Output = usize> {
		async move {
			let _ = &self;
			let text = text;
			return {
				if text.is_empty() {
					return 0;
				}
				text.len()
			};
		}
	}
}
