pub trait Probe {
    const LIMIT: u32;

    async fn probe(&self, tries: u32) -> bool {
        if tries > Self::LIMIT {
            return false;
        }
        self.ready().await
    }

    async fn ready(&self) -> bool;
}
