use std::cell::RefCell;

trait Keep {
    async fn count(&self, cell: RefCell<Vec<u8>>) -> usize;
    async fn grow(&self, cell: RefCell<Vec<u8>>);
    async fn name(&self, cell: RefCell<String>) -> String;
}

impl Keep for u8 {
    async fn count(&self, cell: RefCell<Vec<u8>>) -> usize {
        cell.borrow().len()
    }
    async fn grow(&self, cell: RefCell<Vec<u8>>) {
        cell.borrow_mut().push(*self)
    }
    async fn name(&self, cell: RefCell<String>) -> String {
        match cell.borrow().as_str() {
            "" => "none".to_string(),
            name => name.to_string(),
        }
    }
}
