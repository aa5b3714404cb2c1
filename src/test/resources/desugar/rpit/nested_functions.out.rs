use std::fmt::Debug;

pub fn outer<'a>(text: &'a str) -> impl ::core::future::Future<Output = usize> + use<'a> {
    async move {
        fn inner<'a, 'b>(
            word: &'a str,
            words: Vec<&'b str>,
        ) -> impl ::core::future::Future<Output = usize> + use<'a, 'b> {
            async move {
                let mut words = words;
                return {
                    words.push(word);
                    words.len()
                };
            }
        }
        inner(text, vec![]).await
    }
}

pub trait Provided {
    fn run(&self) -> usize {
        fn inside<'a>(x: &'a u8) -> impl ::core::future::Future<Output = u8> + use<'a> {
            async move { *x }
        }
        let closure = || {
            fn deep<'a, T: Debug + Default>(
                x: &'a u8,
                _y: impl Debug,
            ) -> impl ::core::future::Future<Output = T> + __Captures<(&'a (),)> {
                async move {
                    let x = x;
                    let _y = _y;
                    return T::default();
                }
            }
            deep::<u8>(&1, 2)
        };
        drop(closure);
        drop(inside(&1));
        0
    }
}

const _: () = {
    struct Local(u8);
    impl Local {
        fn get<'me>(&'me self) -> impl ::core::future::Future<Output = &'me u8> + use<'me> {
            async move {
                let __ret: &'me u8 = &self.0;
                __ret
            }
        }
    }
};

pub fn only_an_item<'a>(_x: &'a u8) -> impl ::core::future::Future<Output = ()> + use<'a> {
    async move {
        let _x = _x;
        { fn item(x: u8) -> impl ::core::future::Future<Output = u8> {
            async move { x }
        } }
    }
}

pub fn last_is_nested(
    list: std::cell::RefCell<Vec<u8>>,
) -> impl ::core::future::Future<Output = usize> {
    async move {
        let list = list;
        return {
            fn other(list: Vec<u8>) -> impl ::core::future::Future<Output = usize> {
                async move {
                    let list = list;
                    return list.len();
                }
            }
            list.borrow().len()
        };
    }
}

trait __Captures<T: ?Sized> {}

impl<T: ?Sized, U: ?Sized> __Captures<U> for T {}
