pub trait Hail {
    async fn hail(&self, _: u8) -> u8;
    async fn twice(&self) -> u8 {
        self.hail(1).await + self.hail(2).await
    }
    async fn reset(&mut self) {}
    #[cfg(any())]
    async fn absent(&self);
    async unsafe fn poke(&self, #[cfg(all())] at: usize, #[cfg(any())] bytes: usize);
    fn plain(mut self, mut n: u8, (a, _): (u8, u8)) -> u8
    where
        Self: Sized,
    {
        n += a;
        n
    }
    async fn a_method_with_a_rather_long_name(&self, the_first_argument: u8, the_second_argument: u8) -> u8;
}

pub unsafe trait Trusted: Sync {
    async fn trust(self: std::sync::Arc<Self>, text: String) -> usize {
        text.len()
    }
    async fn early(&self, cell: std::cell::Cell<u8>, name: String) -> Result<u8, String> {
        if cell.get() == 0 {
            return Err(name);
        }
        Ok(cell.get())
    }
    async fn borrowed(&self, cell: std::cell::RefCell<Vec<u8>>) -> usize {
        cell.borrow().len()
    }
    async fn emptied(self, cell: std::cell::RefCell<Vec<u8>>)
    where
        Self: Sized,
    {
        cell.borrow_mut().clear()
    }
}
