pub trait Finder {
    async fn find<#[cfg(all())] 'y>(&self, #[cfg(all())] y: &'y str) -> usize {
        y.len()
    }
}
