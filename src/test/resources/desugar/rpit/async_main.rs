//@ attributes=ignore
// A main that is async does not compile.
#[tokio::main]
async fn main() {
    println!("ready");
}
