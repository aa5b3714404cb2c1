trait Names<Get> {
    type Next;
    async fn next(&self) -> u8;
    async fn get(&self) -> u8;
    async fn get_it(&self) -> u8;
    async fn get__it(&self) -> u8;
    async fn r#match(&self) -> u8;
    async fn __2d(&self) -> u8;
    async fn self_(&self) -> u8;
    async fn größe<Größe>(&self, size: Größe) -> u8;
}
