#![feature(impl_trait_in_assoc_type)]
trait Names {
    type All<'me>: ::core::future::Future<Output = &'me [String]>
    where
        Self: 'me;
    fn all<'me>(&'me self) -> Self::All<'me>;

    type First<'me>: ::core::future::Future<Output = Option<&'me str>>
    where
        Self: 'me;
    fn first<'me>(&'me self) -> Self::First<'me>;
}

struct Fixed(Vec<String>);

impl Names for Fixed {
    type All<'me>
        = impl ::core::future::Future<Output = &'me [String]>
    where
        Self: 'me;
    fn all<'me>(&'me self) -> Self::All<'me> {
        async move {
            let __ret: &'me [String] = &self.0;
            __ret
        }
    }

    type First<'me>
        = impl ::core::future::Future<Output = Option<&'me str>>
    where
        Self: 'me;
    fn first<'me>(&'me self) -> Self::First<'me> {
        <Self as NamesDefaults>::first_default(self)
    }
}

fn main() {
    println!("{:?}", block_on(Fixed(vec!["one".to_string()]).first()));
}

fn block_on<F: std::future::Future>(f: F) -> F::Output {
    let mut f = Box::pin(f);
    let w = std::task::Waker::noop();
    let mut cx = std::task::Context::from_waker(&w);
    loop { if let std::task::Poll::Ready(x) = f.as_mut().poll(&mut cx) { return x; } }
}

trait NamesDefaults: Names {
    fn first_default<'me>(&'me self) -> impl ::core::future::Future<Output = Option<&'me str>> {
        async move {
            let __ret: Option<&'me str> = self.all().await.first().map(|name| name.as_str());
            __ret
        }
    }
}

impl<__S: Names + ?Sized> NamesDefaults for __S {}
