// The output does not compile: what is not Send is said at its place.
use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct Shared {
    list: Vec<Rc<u8>>,
}

struct Pair<T>(T, Arc<Mutex<T>>);

trait Plain {}

trait Moving: Send {}

#[async_trait::async_trait]
trait Holds {
    async fn pointer(&self, at: *const u8) -> bool {
        at.is_null()
    }
    async fn unused(&self, at: *const u8, cell: &Cell<u8>) {}
    async fn counted(self: Rc<Self>) {}
    async fn by_struct(&self, shared: Option<Shared>) {}
    async fn by_pair(&self, pair: Pair<Cell<u8>>, other: Pair<Rc<u8>>) {}
    async fn cell(&self, cell: &Cell<u8>, moved: Cell<u8>, changed: &mut Cell<u8>) {
        cell.set(1);
    }
    async fn shared(&self, list: Arc<RefCell<Vec<u8>>>) {}
    async fn object(&self, object: Box<dyn Debug>, fine: &(dyn Debug + Sync)) {
        format!("{fine:?}");
    }
    async fn opaque(&self, run: impl Fn(u8) -> u8, fine: impl Fn() + Send) {}
    async fn types<T, U: Plain + Clone, V: Moving, W>(&self, t: T, u: &U, v: V, w: W)
    where
        W: Send,
    {
        drop(u.clone());
    }
    async fn callback(&self, mut call: impl AsyncFnMut(u8) + Send) {
        call(1).await;
    }
    async fn function(&self, call: fn(*const u8) -> Rc<u8>) {}
}

#[async_trait::async_trait]
impl<T> Holds for Vec<T> {
    async fn pointer(&self, at: *const u8) -> bool {
        at.is_null() && self.is_empty()
    }
}

#[async_trait::async_trait]
trait Awaits {
    async fn locals(&self, mutex: Arc<Mutex<u8>>) {
        let rc = Rc::new(1);
        let dropped = Rc::new(2);
        drop(dropped);
        let unused = &1u8 as *const u8;
        let typed: Box<dyn Debug> = Box::new(1);
        let at = &1u8 as *const u8;
        {
            let inner = Rc::new(3);
        }
        let guard = mutex.lock().unwrap();
        std::future::ready(()).await;
        at.is_null();
        let later = Rc::new(4);
        let block = async {
            let own = Rc::new(5);
        };
    }
}
