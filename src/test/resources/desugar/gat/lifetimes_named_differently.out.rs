#![feature(impl_trait_in_assoc_type)]
use std::future::Future;

trait Lookup {
    type Find<'me, 'a, 't>: Future<Output = Option<&'t str>>
    where
        Self: 'me;
    fn find<'me, 'a, 't>(&'me self, tag: &'a str, text: &'t str) -> Self::Find<'me, 'a, 't>;
}

struct Prefix(String);

impl Lookup for Prefix {
    type Find<'y, 'a, 'x>
        = impl Future<Output = Option<&'x str>>
    where
        Self: 'y;
    fn find<'a, 'x, 'y>(&'y self, tag: &'a str, text: &'x str) -> Self::Find<'y, 'a, 'x> {
        async move {
            let __ret: Option<&'x str> = {
                note(tag);
                text.strip_prefix(self.0.as_str())
            };
            __ret
        }
    }
}

fn note(_: &str) {}
