//@ attributes=ignore
// A main that is async does not compile.
#[tokio::main]
fn main() -> impl ::core::future::Future<Output = ()> {
    async move {
        println!("ready");
    }
}
