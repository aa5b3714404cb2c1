// What arguments do not tell, the call of a provided body has to say.
trait Codec {
    async fn fill<const N: usize, const FLIP: bool>(&self, bytes: [u8; N]) -> [u8; N] {
        if FLIP { bytes.map(|byte| !byte) } else { bytes }
    }

    async fn parse<T: Default>(&self, text: &str) -> (usize, T) {
        (text.len(), T::default())
    }
}

struct Plain;

impl Codec for Plain {}

struct Wrapper<T>(T);

impl<T> Codec for Wrapper<T> {}
