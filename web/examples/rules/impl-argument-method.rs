pub trait Shout {
    async fn shout(&self, text: impl AsRef<str>) -> String;
}

impl Shout for () {
    async fn shout(&self, text: impl AsRef<str>) -> String {
        text.as_ref().to_uppercase()
    }
}
