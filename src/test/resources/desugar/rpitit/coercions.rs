use std::fmt::Display;

trait Shapes {
    async fn shared(&self) -> &str;
    async fn boxed(&self) -> Box<dyn Display>;
    async fn early(&self, flag: bool) -> Result<Box<dyn Display>, String>;
}

struct Shape(String);

impl Shapes for Shape {
    async fn shared(&self) -> &str {
        &self.0
    }

    async fn boxed(&self) -> Box<dyn Display> {
        let copy = self.0.clone();
        // The box is made last.
        Box::new(copy)
    }

    async fn early(&self, flag: bool) -> Result<Box<dyn Display>, String> {
        if flag {
            return Ok(Box::new(1));
        }
        let nothing = Err(String::new());
        if self.0.is_empty() {
            return nothing;
        }
        Ok(Box::new(self.0.clone()))
    }
}
