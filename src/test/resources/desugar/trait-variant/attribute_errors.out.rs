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

#[allow(async_fn_in_trait)]
trait Fine {
    async fn fine(&self);
}

trait Made: Send {
    fn fine(&self) -> impl ::core::future::Future<Output = ()> + Send;
}

impl<TraitVariantBlanketType: Made> Fine for TraitVariantBlanketType {
    async fn fine(&self) {
        <Self as Made>::fine(self).await
    }
}

#[trait_variant::make(Service<u8>: Send)]
trait Generic {
    async fn generic(&self);
}

#[trait_variant::make(Equal = Send)]
trait Equal {
    async fn equal(&self);
}

#[trait_variant::make(other::Path: Send)]
trait Path {
    async fn path(&self);
}

#[trait_variant::make(Clause: Send where Self: Sized)]
trait Where {
    async fn clause(&self);
}

#[trait_variant::make = "Send"]
trait Value {
    async fn value(&self);
}

#[trait_variant::make(Group: (Send))]
trait Parenthesized {
    async fn parenthesized(&self);
}

#[trait_variant::make(Doubled: Send + + Sync)]
trait Doubled {
    async fn doubled(&self);
}

#[trait_variant::make(Text: "Send")]
trait Text {
    async fn text(&self);
}

#[trait_variant::make(Broken: From<u8)]
trait Broken {
    async fn broken(&self);
}

#[allow(async_fn_in_trait)]
trait Right {
    async fn right(&self);
}

trait Sound: std::marker::Send + for<'a> From<&'a u8> {
    fn right(
        &self,
    ) -> impl ::core::future::Future<Output = ()> + std::marker::Send + for<'a> From<&'a u8>;
}

impl<TraitVariantBlanketType: Sound> Right for TraitVariantBlanketType {
    async fn right(&self) {
        <Self as Sound>::right(self).await
    }
}
