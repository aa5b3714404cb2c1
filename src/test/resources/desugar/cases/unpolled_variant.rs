//! What a future that nobody polls drops, and when: the receiver first, then the arguments in their order.
#![allow(dead_code, async_fn_in_trait)]

pub struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        print!("{} ", self.0);
    }
}

pub trait Hold: Sized {
    async fn by_value(self, a: Noisy, b: Noisy, c: Noisy);
    async fn in_a_box(self: Box<Self>, a: Noisy, pair: (Noisy, Noisy));
    async fn shared(&self, a: Noisy, unnamed: Noisy, b: Noisy);
    async fn provided(self, a: Noisy, (b, _): (Noisy, Noisy), _: Noisy)
    where
        Self: Send,
    {
        let _ = (&b, a);
        drop(self);
    }
    async fn returning(self, _: Noisy, mut a: Noisy, (b, _): (Noisy, Noisy)) -> Option<Noisy>
    where
        Self: Send,
    {
        a.0 = b.0;
        Some(a)
    }
}

impl Hold for Noisy {
    async fn by_value(self, a: Noisy, b: Noisy, _: Noisy) {
        println!("{}{}{}", b.0, a.0, self.0);
    }

    async fn in_a_box(self: Box<Self>, a: Noisy, (b, c): (Noisy, Noisy)) {
        println!("{}{}{}{}", c.0, b.0, a.0, self.0);
    }

    async fn shared(&self, _a: Noisy, _: Noisy, mut b: Noisy) {
        b.0 = self.0;
    }
}

pub struct Silent(&'static str);

impl Hold for Silent {
    async fn by_value(self, _: Noisy, b: Noisy, _c: Noisy) {
        println!("{}", b.0);
    }

    async fn in_a_box(self: Box<Self>, a: Noisy, _: (Noisy, Noisy)) {
        drop((a, self));
    }

    async fn shared(&self, _: Noisy, _: Noisy, _: Noisy) {}
}

async fn alone(_: Noisy, a: Noisy, (mut b, _): (Noisy, Noisy)) {
    b.0 = a.0;
}

impl Noisy {
    async fn method(self, _: Noisy, mut a: Noisy) -> Option<Noisy> {
        a.0 = self.0;
        None
    }
}

fn main() {
    let own = || Noisy("self");
    drop(own().by_value(Noisy("a"), Noisy("b"), Noisy("c")));
    println!();
    drop(Box::new(own()).in_a_box(Noisy("a"), (Noisy("b"), Noisy("c"))));
    println!();
    drop(own().shared(Noisy("a"), Noisy("b"), Noisy("c")));
    println!();
    drop(Silent("self").by_value(Noisy("a"), Noisy("b"), Noisy("c")));
    println!();
    drop(Box::new(Silent("self")).in_a_box(Noisy("a"), (Noisy("b"), Noisy("c"))));
    println!();
    drop(Silent("self").shared(Noisy("a"), Noisy("b"), Noisy("c")));
    println!();
    drop(Silent("self").provided(Noisy("a"), (Noisy("b"), Noisy("c")), Noisy("d")));
    drop(own().provided(Noisy("a"), (Noisy("b"), Noisy("c")), Noisy("d")));
    println!();
    drop(own().returning(Noisy("a"), Noisy("b"), (Noisy("c"), Noisy("d"))));
    println!();
    drop(alone(Noisy("a"), Noisy("b"), (Noisy("c"), Noisy("d"))));
    println!();
    drop(own().method(Noisy("a"), Noisy("b")));
    println!("unpolled_futures ok");
}
