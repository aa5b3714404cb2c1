//! When each argument is dropped if the future never runs: the receiver first, then the arguments in their order.
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
    async fn provided(self, a: Noisy, b: Noisy)
    where
        Self: Send,
    {
        let _ = &b;
        drop(self);
    }
}

impl Hold for Noisy {
    async fn by_value(self, a: Noisy, b: Noisy, _: Noisy) {
        println!("{}{}{}", b.0, a.0, self.0);
    }
    async fn in_a_box(self: Box<Self>, a: Noisy, (b, c): (Noisy, Noisy)) {
        println!("{}{}{}{}", c.0, b.0, a.0, self.0);
    }
}

fn main() {
    let own = || Noisy("self");
    drop(own().by_value(Noisy("a"), Noisy("b"), Noisy("c")));
    println!();
    drop(Box::new(own()).in_a_box(Noisy("a"), (Noisy("b"), Noisy("c"))));
    println!();
    drop(own().provided(Noisy("a"), Noisy("b")));
    println!("unpolled_boxes ok");
}
