// A block for the result stands on one line where it fits there, however long the lines after it are.
pub struct Names(Vec<String>);

pub trait Measure {
    async fn lengths(&self, more: &[&str]) -> Vec<usize>;
    async fn kind(&self) -> &'static str;
}

impl Measure for Names {
    async fn lengths(&self, more: &[&str]) -> Vec<usize> {
        more.iter().map(|name| name.len() + self.0.len()).collect()
    }
    async fn kind(&self) -> &'static str {
        std::any::type_name::<Self>()
    }
}
