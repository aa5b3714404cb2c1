#[allow(async_fn_in_trait)]
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

pub trait SendReadsWholeRecordsFromTheDisk: Send {
    fn wide(
        &self,
        first_argument: u8,
        second_argument: u8,
        third_argument: u8,
    ) -> impl ::core::future::Future<Output = u8> + Send;
    fn await_alone(
        &self,
        offset: usize,
        the_buffer_to_fill: &mut [u8],
        flag: u8,
    ) -> impl ::core::future::Future<Output = ()> + Send;
    fn short_names_for_a_name_that_is_longer(
        &self,
        a: u8,
        bytes: usize,
    ) -> impl ::core::future::Future<Output = ()> + Send;
    fn not_async_but_with_arguments(&self, first_one: usize, second: usize, third: u8) -> u8;
    /// # Safety
    /// None.
    unsafe fn seek(&self, at: u8) -> impl ::core::future::Future<Output = ()> + Send;
    /// # Safety
    /// None.
    unsafe fn an_unsafe_one_that_has_(
        &self,
        at: usize,
        whence: u8,
    ) -> impl ::core::future::Future<Output = ()> + Send;
    /// # Safety
    /// None.
    unsafe fn an_unsafe_one_that_has_its_block(&self, at: usize, whence: u8);
    fn conditional(&self, #[cfg(all())] at: u8) -> impl ::core::future::Future<Output = ()> + Send;
}

impl<TraitVariantBlanketType: SendReadsWholeRecordsFromTheDisk> ReadsWholeRecordsFromTheDisk
    for TraitVariantBlanketType
{
    async fn wide(&self, first_argument: u8, second_argument: u8, third_argument: u8) -> u8 {
        <Self as SendReadsWholeRecordsFromTheDisk>::wide(
            self,
            first_argument,
            second_argument,
            third_argument,
        )
        .await
    }
    async fn await_alone(&self, offset: usize, the_buffer_to_fill: &mut [u8], flag: u8) {
        <Self as SendReadsWholeRecordsFromTheDisk>::await_alone(
            self,
            offset,
            the_buffer_to_fill,
            flag,
        )
        .await
    }
    async fn short_names_for_a_name_that_is_longer(&self, a: u8, bytes: usize) {
        <Self as SendReadsWholeRecordsFromTheDisk>::short_names_for_a_name_that_is_longer(
            self, a, bytes,
        )
        .await
    }
    fn not_async_but_with_arguments(&self, first_one: usize, second: usize, third: u8) -> u8 {
        <Self as SendReadsWholeRecordsFromTheDisk>::not_async_but_with_arguments(
            self, first_one, second, third,
        )
    }
    async unsafe fn seek(&self, at: u8) {
        unsafe { <Self as SendReadsWholeRecordsFromTheDisk>::seek(self, at) }.await
    }
    async unsafe fn an_unsafe_one_that_has_(&self, at: usize, whence: u8) {
        unsafe {
            <Self as SendReadsWholeRecordsFromTheDisk>::an_unsafe_one_that_has_(self, at, whence)
        }
        .await
    }
    unsafe fn an_unsafe_one_that_has_its_block(&self, at: usize, whence: u8) {
        unsafe {
            <Self as SendReadsWholeRecordsFromTheDisk>::an_unsafe_one_that_has_its_block(
                self, at, whence,
            )
        }
    }
    async fn conditional(&self, #[cfg(all())] at: u8) {
        <Self as SendReadsWholeRecordsFromTheDisk>::conditional(
            self,
            #[cfg(all())]
            at,
        )
        .await
    }
}

#[allow(async_fn_in_trait)]
pub trait Keyed<'key, First: Clone + Send, Second: Clone + Sync, Third: Sync> {
    async fn call(&'key self, first: First, second: Second, third: Third);
}

pub trait SendKeyed<'key, First: Clone + Send, Second: Clone + Sync, Third: Sync>: Send {
    fn call(
        &'key self,
        first: First,
        second: Second,
        third: Third,
    ) -> impl ::core::future::Future<Output = ()> + Send;
}

impl<
        'key,
        First: Clone + Send,
        Second: Clone + Sync,
        Third: Sync,
        TraitVariantBlanketType: SendKeyed<'key, First, Second, Third>,
    > Keyed<'key, First, Second, Third> for TraitVariantBlanketType
{
    async fn call(&'key self, first: First, second: Second, third: Third) {
        <Self as SendKeyed<'key, First, Second, Third>>::call(self, first, second, third).await
    }
}

#[allow(async_fn_in_trait)]
/// # Safety
/// None.
pub unsafe trait Trusted<'key, First: Clone + Send + Sync, Second: Sync> {
    async fn call(&'key self, first: First, second: Second);
}

/// # Safety
/// None.
pub unsafe trait SendTrusted<'key, First: Clone + Send + Sync, Second: Sync>: Send {
    fn call(
        &'key self,
        first: First,
        second: Second,
    ) -> impl ::core::future::Future<Output = ()> + Send;
}

unsafe impl<
        'key,
        First: Clone + Send + Sync,
        Second: Sync,
        TraitVariantBlanketType: SendTrusted<'key, First, Second>,
    > Trusted<'key, First, Second> for TraitVariantBlanketType
{
    async fn call(&'key self, first: First, second: Second) {
        <Self as SendTrusted<'key, First, Second>>::call(self, first, second).await
    }
}

mod inner {
    #[allow(async_fn_in_trait)]
    pub trait ReadsWholeRecordsFromTheDisk {
        async fn read(&self);
    }

    pub trait SendReadsWholeRecordsFromTheDisk1: Send {
        fn read(&self) -> impl ::core::future::Future<Output = ()> + Send;
    }

    impl<TraitVariantBlanketType: SendReadsWholeRecordsFromTheDisk1> ReadsWholeRecordsFromTheDisk
        for TraitVariantBlanketType
    {
        async fn read(&self) {
            <Self as SendReadsWholeRecordsFromTheDisk1>::read(self).await
        }
    }

    pub trait ReadsWholeRecordsFromTheTape {}

    #[allow(async_fn_in_trait)]
    pub trait ReadsWholeRecordsFromTheLongTape {
        async fn read(&self);
    }

    pub trait SendReadsWholeRecordsFromTheLongTape: Send {
        fn read(&self) -> impl ::core::future::Future<Output = ()> + Send;
    }

    impl<TraitVariantBlanketType: SendReadsWholeRecordsFromTheLongTape>
        ReadsWholeRecordsFromTheLongTape for TraitVariantBlanketType
    {
        async fn read(&self) {
            <Self as SendReadsWholeRecordsFromTheLongTape>::read(self).await
        }
    }

    #[allow(async_fn_in_trait)]
    pub trait ReadsWholeRecordsOf<Key: Clone> {
        async fn read(self, key: Key)
        where
            Self: Sized;
    }

    pub trait SendReadsWholeRecordsOf<Key: Clone>: Send {
        fn read(self, key: Key) -> impl ::core::future::Future<Output = ()> + Send
        where
            Self: Sized;
    }

    impl<Key: Clone, TraitVariantBlanketType: SendReadsWholeRecordsOf<Key>> ReadsWholeRecordsOf<Key>
        for TraitVariantBlanketType
    {
        async fn read(self, key: Key)
        where
            Self: Sized,
        {
            <Self as SendReadsWholeRecordsOf<Key>>::read(self, key).await
        }
    }
}
