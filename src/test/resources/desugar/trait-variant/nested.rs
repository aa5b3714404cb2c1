pub mod inner {
	pub trait Fetch {
		async fn fetch(&self, url: &str) -> Vec<u8>;
		async fn first(&self, url: String, name: String) -> u8
		where
			Self: Sized,
		{
			let bytes = self.fetch(&url).await;
			bytes[name.len()]
		}
	}

	pub fn local() {
		trait Local { async fn local(&self, n: u8) -> u8 { n } }
	}
}
#[cfg(any())]
trait Conditional {
	async fn conditional(&self);
}
