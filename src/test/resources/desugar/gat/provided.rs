use std::future::Future;

trait Greeter<P> {
    fn name(&self) -> String;
    async fn greet(&self, prefix: P, guard: Noisy) -> String
    where
        P: ToString,
    {
        format!("{}{}{}", prefix.to_string(), self.name(), guard.0)
    }
}

struct Plain;

impl Greeter<u8> for Plain {
    fn name(&self) -> String {
        "plain".into()
    }
}

struct Noisy(&'static str);
