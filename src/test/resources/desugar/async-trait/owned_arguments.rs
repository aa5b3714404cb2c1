trait Spend {
    async fn spend(self, coins: (u32, String), _: Vec<u8>, note: String) -> usize;
    async fn keep(self: Box<Self>, by: String) -> String;
}
struct Purse(String);
impl Spend for Purse {
    async fn spend(self, (n, _why): (u32, String), _: Vec<u8>, note: String) -> usize {
        n as usize + note.len()
    }
    async fn keep(mut self: Box<Self>, by: String) -> String {
        self.0.push_str(&by);
        format!("{}", self.0)
    }
}
