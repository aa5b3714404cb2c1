//@ pin=never
// This does not compile once desugared: the results lose what reaches them by coercion.
use std::fmt::Debug;

async fn boxed(x: u8) -> Box<dyn Debug> {
    Box::new(x)
}

async fn early(x: u8) -> Result<u8, Box<dyn std::error::Error>> {
    if x > 1 {
        return Err("large")?;
    }
    Ok(x)
}

async fn closure() -> impl Fn(&str) -> usize {
    |text| text.len()
}

async fn plain(x: u8) -> Option<u8> {
    Some(x)
}
