//! Parses a file with syn, to compare with `ParserBenchmark`, which writes that file, and prints MB/s. Takes the crates of
//! Debian's `librust-syn-dev`: `cd src/bench/syn && cargo run --release ../../../target/sample-1000000.rs`, with
//! `--features positions` for a tree that knows lines and columns.

use std::hint::black_box;
use std::time::{Duration, Instant};

const WARMUP: Duration = Duration::from_secs(2);
const MEASUREMENT: Duration = Duration::from_secs(5);

fn main() {
    let file = std::env::args().nth(1).expect("the file to parse");
    let text = std::fs::read_to_string(file).expect("a text");
    megabytes_per_second(&text, WARMUP);
    println!("{:.1} MB/s", megabytes_per_second(&text, MEASUREMENT));
}

fn megabytes_per_second(text: &str, time: Duration) -> f64 {
    let start = Instant::now();
    let mut bytes = 0;
    while start.elapsed() < time {
        black_box(syn::parse_file(black_box(text)).expect("valid Rust"));
        bytes += text.len();
    }
    bytes as f64 / start.elapsed().as_micros() as f64
}
