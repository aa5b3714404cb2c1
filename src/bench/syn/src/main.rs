//! Parses a file with syn, and prints it again with quote, to compare with `ParserBenchmark` and `DesugarBenchmark`, which
//! write that file, and tells MB/s. Takes the crates of Debian's `librust-syn-dev`:
//! `cd src/bench/syn && cargo run --release ../../../target/sample-1000000.rs`, with `--features positions` for a tree
//! that knows lines and columns.

use quote::ToTokens;
use std::hint::black_box;
use std::time::{Duration, Instant};

const WARMUP: Duration = Duration::from_secs(2);
const MEASUREMENT: Duration = Duration::from_secs(5);

fn main() {
    let file = std::env::args().nth(1).expect("the file to parse");
    let text = std::fs::read_to_string(file).expect("a text");
    measure("parse", &text, |text| {
        black_box(parse(text));
    });
    measure("parse and print", &text, |text| {
        black_box(parse(text).to_token_stream().to_string());
    });
}

fn parse(text: &str) -> syn::File {
    syn::parse_file(text).expect("valid Rust")
}

fn measure(name: &str, text: &str, work: impl Fn(&str)) {
    megabytes_per_second(text, WARMUP, &work);
    println!("{name}: {:.1} MB/s", megabytes_per_second(text, MEASUREMENT, &work));
}

fn megabytes_per_second(text: &str, time: Duration, work: impl Fn(&str)) -> f64 {
    let start = Instant::now();
    let mut bytes = 0;
    while start.elapsed() < time {
        work(black_box(text));
        bytes += text.len();
    }
    bytes as f64 / start.elapsed().as_micros() as f64
}
