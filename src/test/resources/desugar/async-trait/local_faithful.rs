//@ send=false style=faithful

trait Paint {
    async fn paint(&self, on: &str) -> usize {
        on.len()
    }
}
impl Paint for std::rc::Rc<str> {}
