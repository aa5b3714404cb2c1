enum Found {
    None,
    Some,
}

use Found::*;

trait Find {
    async fn find(&self, x: u8) -> u8 {
        if x > 1 {
            return x;
        }
        match None {
            Some => x,
            None => 0,
        }
    }
}
