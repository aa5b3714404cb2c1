use std::rc::Rc;

trait Source {
    async fn fill(&mut self, buffer: &mut [u8]) -> usize;
}

struct Mirror {
    byte: u8,
}

async fn settle(rounds: u8) {
    let _ = rounds;
}

impl Source for Mirror {
    async fn fill(&mut self, buffer: &mut [u8]) -> usize {
        let pattern = Rc::new([self.byte; 4]);
        settle(self.byte).await;
        let count = buffer.len().min(pattern.len());
        buffer[..count].copy_from_slice(&pattern[..count]);
        count
    }
}
