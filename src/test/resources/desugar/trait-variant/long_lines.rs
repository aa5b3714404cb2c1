pub trait ReadsWholeRecordsFromTheDisk {
    async fn wide(&self, first_argument: u8, second_argument: u8, third_argument: u8) -> u8;
    async fn await_alone(&self, offset: usize, the_buffer_to_fill: &mut [u8], flag: u8);
    async fn short_names_for_a_name_that_is_longer(&self, a: u8, bytes: usize);
    fn not_async_but_with_arguments(&self, first_one: usize, second: usize, third: u8) -> u8;
    /// # Safety
    /// None.
    async unsafe fn seek(&self, at: u8);
    /// # Safety
    /// None.
    async unsafe fn an_unsafe_one_that_has_(&self, at: usize, whence: u8);
    /// # Safety
    /// None.
    unsafe fn an_unsafe_one_that_has_its_block(&self, at: usize, whence: u8);
    async fn conditional(&self, #[cfg(all())] at: u8);
}

pub trait Keyed<'key, First: Clone + Send, Second: Clone + Sync, Third: Sync> {
    async fn call(&'key self, first: First, second: Second, third: Third);
}

/// # Safety
/// None.
pub unsafe trait Trusted<'key, First: Clone + Send + Sync, Second: Sync> {
    async fn call(&'key self, first: First, second: Second);
}

mod inner {
    pub trait ReadsWholeRecordsFromTheDisk {
        async fn read(&self);
    }

    pub trait ReadsWholeRecordsFromTheTape {}

    pub trait ReadsWholeRecordsFromTheLongTape {
        async fn read(&self);
    }

    pub trait ReadsWholeRecordsOf<Key: Clone> {
        async fn read(self, key: Key)
        where
            Self: Sized;
    }
}
