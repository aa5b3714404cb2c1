//@ style=faithful

trait Bell {
    async fn ring(&self);
}
struct Brass;
impl Bell for Brass {
    async fn ring(&self) {
        std::future::ready(()).await
    }
}
