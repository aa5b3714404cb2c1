// The body of a method that is generic over `T` means its own.
trait Parse {
    async fn parse<T: Default>(&self) -> (u8, T) {
        (1, T::default())
    }
}

struct Wrapper<T>(T);

impl<T> Parse for Wrapper<T> {}
