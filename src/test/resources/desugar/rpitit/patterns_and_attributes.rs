pub struct Pair {
    pub left: String,
    pub right: String,
}

pub trait Server {
    async fn serve(self, request: String, pair: Pair, rest: (String, u8), n: u8) -> usize;
}

pub struct Plain(pub String);

impl Server for Plain {
    async fn serve(
        mut self,
        #[cfg(all())] mut request: String,
        Pair { left, .. }: Pair,
        #[cfg(all())] (ref mut text, _): (String, u8),
        _: u8,
    ) -> usize {
        request.push_str(&left);
        self.0.push_str(text);
        request.len() + self.0.len()
    }
}
