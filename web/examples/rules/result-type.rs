pub async fn primes() -> &'static [u8] {
    &[2, 3, 5, 7]
}
