//! A colon without bounds, and bounds with a plus after the last one.
#[allow(dead_code)]
trait Bare:{
    async fn bare(&self);
}

#[allow(async_fn_in_trait, dead_code)]
trait Open: Clone + {
    async fn open(&self);
    fn items(&self) -> impl Iterator<Item = u8> +;
}
