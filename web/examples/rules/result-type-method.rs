pub trait Primes {
    async fn primes(&self) -> &'static [u8];
}

impl Primes for () {
    async fn primes(&self) -> &'static [u8] {
        &[2, 3, 5, 7]
    }
}
