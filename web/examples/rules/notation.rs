#![feature(return_type_notation)]

trait Jobs {
    async fn next(&mut self) -> u32;
}

fn spawn<J: Jobs<next(..): Send> + Send + 'static>(jobs: J) {}
