use std::fmt::Debug;

pub async fn outer(text: &str) -> usize {
    async fn inner(word: &str, mut words: Vec<&str>) -> usize {
        words.push(word);
        words.len()
    }
    inner(text, vec![]).await
}

pub trait Provided {
    fn run(&self) -> usize {
        async fn inside(x: &u8) -> u8 { *x }
        let closure = || {
            async fn deep<T: Debug + Default>(x: &u8, _y: impl Debug) -> T {
                T::default()
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
        async fn get(&self) -> &u8 {
            &self.0
        }
    }
};

pub async fn only_an_item(_x: &u8) { async fn item(x: u8) -> u8 { x } }

pub async fn last_is_nested(list: std::cell::RefCell<Vec<u8>>) -> usize {
    async fn other(list: Vec<u8>) -> usize { list.len() }
    list.borrow().len()
}
