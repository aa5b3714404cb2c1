trait Names<Get> {
    type Next;
    type NextFut<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn next<'me>(&'me self) -> Self::NextFut<'me>;
    type GetFut<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn get<'me>(&'me self) -> Self::GetFut<'me>;
    type GetIt<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn get_it<'me>(&'me self) -> Self::GetIt<'me>;
    type GetItFut<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn get__it<'me>(&'me self) -> Self::GetItFut<'me>;
    type Match<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn r#match<'me>(&'me self) -> Self::Match<'me>;
    type Fut2d<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn __2d<'me>(&'me self) -> Self::Fut2d<'me>;
    type SelfFut<'me>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn self_<'me>(&'me self) -> Self::SelfFut<'me>;
    type GrößeFut<'me, Größe>: ::core::future::Future<Output = u8>
    where
        Self: 'me;
    fn größe<'me, Größe>(&'me self, size: Größe) -> Self::GrößeFut<'me, Größe>;
}
