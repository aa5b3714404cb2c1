#![allow(unused)]
fn main() {
    trait Greeter {
        async fn greet(&self) -> String {
            "hello".into()
        }
    }

    struct Plain;

    impl Greeter for Plain {}
}
