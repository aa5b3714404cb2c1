//! What is moved before an await is not held over it, and none of these futures is in doubt.
use std::rc::Rc;

pub struct Wrapper {
    value: Rc<u8>,
}

pub async fn pause() {}

pub trait Move {
    async fn into_variable(&mut self);
    async fn into_vector(&mut self);
    async fn into_field(&mut self);
    async fn into_short_field(&mut self);
    async fn into_closure(&mut self) -> u8;
}

impl Move for u8 {
    async fn into_variable(&mut self) {
        let first = Rc::new(1);
        let second = first;
        drop(second);
        pause().await;
    }

    async fn into_vector(&mut self) {
        let first = Rc::new(1);
        let all = vec![first];
        drop(all);
        pause().await;
    }

    async fn into_field(&mut self) {
        let value = Rc::new(1);
        let wrapper = Wrapper { value: value };
        drop(wrapper);
        pause().await;
    }

    async fn into_short_field(&mut self) {
        let value = Rc::new(1);
        drop(Wrapper { value });
        pause().await;
    }

    async fn into_closure(&mut self) -> u8 {
        let make = || {
            let inner = Rc::new(1);
            *inner
        };
        pause().await;
        make()
    }
}
