use std::collections::VecDeque;

trait Mailbox {
    async fn receive(&mut self) -> Option<String>;
}

struct Inbox {
    letters: VecDeque<String>,
}

impl Mailbox for Inbox {
    async fn receive(&mut self) -> Option<String> {
        self.letters.pop_front()
    }
}

async fn count_letters<M: Mailbox>(mailbox: &mut M) -> usize {
    let mut count = 0;
    while mailbox.receive().await.is_some() {
        count += 1;
    }
    count
}
