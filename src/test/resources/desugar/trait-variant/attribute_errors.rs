//! It does not compile: none of these is what the macro accepts.
#[trait_variant::make(Send)]
struct Data;

#[trait_variant::make(Send, Sync)]
trait Comma {
    async fn comma(&self);
}

#[trait_variant::make(Send + 'static)]
trait Lifetime {
    async fn lifetime(&self);
}

#[trait_variant::make(A: Send)]
#[trait_variant::make(B: Send)]
trait Stacked {
    async fn stacked(&self);
}

#[trait_variant::make(Made: Send)]
trait Fine {
    async fn fine(&self);
}
