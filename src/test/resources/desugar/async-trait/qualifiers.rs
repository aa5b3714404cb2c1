trait Bus {
    async unsafe fn read(&self, at: usize) -> u8;
	async extern "C" fn call(&self);
    async fn bounded<#[cfg(all())] T: Clone, U>(&self, t: T, u: U) -> T where T: Send, U: Send { let _ = u; t }
    async fn blank(&self, x: String) {}
    async fn commented(&self) -> u8 {
        // The answer.
        42 // is short
    }
    async fn items(&self, n: String) -> usize {
        const M: usize = 2;
        n.len() + M
    }
    async fn inner(&self) -> u8 {
        #![allow(clippy::needless_return)]
        return 3;
    }
    async fn returns(&self, n: String) -> Option<Box<dyn Fn(u8) -> u8 + Send>> {
        if n.is_empty() {
            return None;
        }
        Some(Box::new(move |b| b + n.len() as u8))
    }
}
