pub trait Named {
    fn name(&self) -> String;
}

pub trait Greeter: Named {
    async fn greet(&self, (greeting, times): (String, usize)) -> String {
        (greeting + " " + &self.name()).repeat(times)
    }
}

impl Named for u8 {
    fn name(&self) -> String {
        self.to_string()
    }
}

impl Greeter for u8 {}
