//@ send=false
use std::rc::Rc;

trait Board {
    async fn post(&self, text: Rc<str>) -> usize {
        text.len()
    }
}

impl Board for Rc<str> {}
