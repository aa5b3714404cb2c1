pub mod inner {
	#[allow(async_fn_in_trait)]
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

	pub trait SendFetch: Send {
		fn fetch(&self, url: &str) -> impl ::core::future::Future<Output = Vec<u8>> + Send;
		fn first(
			&self,
			url: String,
			name: String,
		) -> impl ::core::future::Future<Output = u8> + Send
		where
			Self: Sized,
			Self: Sync,
		{
			async move {
				let url = url;
				let name = name;
				let bytes = self.fetch(&url).await;
				bytes[name.len()]
			}
		}
	}

	impl<TraitVariantBlanketType: SendFetch> Fetch for TraitVariantBlanketType {
		async fn fetch(&self, url: &str) -> Vec<u8> {
			<Self as SendFetch>::fetch(self, url).await
		}
	}

	pub fn local() {
		#[allow(async_fn_in_trait)]
		trait Local { async fn local(&self, n: u8) -> u8 { n } }

		trait SendLocal: Send { fn local(
			&self,
			n: u8,
		) -> impl ::core::future::Future<Output = u8> + Send
		where
			Self: Sync,
		{
			async move { n }
		} }

		impl<TraitVariantBlanketType: SendLocal> Local for TraitVariantBlanketType {}
	}
}
#[allow(async_fn_in_trait)]
#[cfg(any())]
trait Conditional {
	async fn conditional(&self);
}

#[cfg(any())]
trait SendConditional: Send {
	fn conditional(&self) -> impl ::core::future::Future<Output = ()> + Send;
}

#[cfg(any())]
impl<TraitVariantBlanketType: SendConditional> Conditional for TraitVariantBlanketType {
	async fn conditional(&self) {
		<Self as SendConditional>::conditional(self).await
	}
}
