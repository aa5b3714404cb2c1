// The output does not compile: what is not Send is said at its place.
use std::future::Future;
use std::pin::Pin;

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

trait Holds {
    fn pointer<'life0, 'async_trait>(
        &'life0 self,
        at: *const u8,
    ) -> Pin<Box<dyn Future<Output = bool> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move { at.is_null() })
    }
    fn unused<'life0, 'life1, 'async_trait>(
        &'life0 self,
        at: *const u8,
        cell: &'life1 Cell<u8>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {})
    }
    fn counted<'async_trait>(
        self: Rc<Self>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: Send + 'async_trait,
    {
        Box::pin(async move {
            let _ = &self;
        })
    }
    fn by_struct<'life0, 'async_trait>(
        &'life0 self,
        shared: Option<Shared>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let shared = shared;
        })
    }
    fn by_pair<'life0, 'async_trait>(
        &'life0 self,
        pair: Pair<Cell<u8>>,
        other: Pair<Rc<u8>>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let pair = pair;
            let other = other;
        })
    }
    fn cell<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        cell: &'life1 Cell<u8>,
        moved: Cell<u8>,
        changed: &'life2 mut Cell<u8>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let moved = moved;
            cell.set(1);
        })
    }
    fn shared<'life0, 'async_trait>(
        &'life0 self,
        list: Arc<RefCell<Vec<u8>>>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let list = list;
        })
    }
    fn object<'life0, 'life1, 'async_trait>(
        &'life0 self,
        object: Box<dyn Debug>,
        fine: &'life1 (dyn Debug + Sync),
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let object = object;
            format!("{fine:?}");
        })
    }
    fn opaque<'life0, 'async_trait>(
        &'life0 self,
        run: impl 'async_trait + Fn(u8) -> u8,
        fine: impl 'async_trait + Fn() + Send,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let run = run;
            let fine = fine;
        })
    }
    fn types<'life0, 'life1, 'async_trait, T, U, V, W>(
        &'life0 self,
        t: T,
        u: &'life1 U,
        v: V,
        w: W,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        W: Send,
        T: 'async_trait,
        U: 'async_trait + Plain + Clone,
        V: 'async_trait + Moving,
        W: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let t = t;
            let v = v;
            let w = w;
            drop(u.clone());
        })
    }
    fn callback<'life0, 'async_trait>(
        &'life0 self,
        call: impl 'async_trait + AsyncFnMut(u8) + Send,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let mut call = call;
            call(1).await;
        })
    }
    fn function<'life0, 'async_trait>(
        &'life0 self,
        call: fn(*const u8) -> Rc<u8>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {})
    }
}

impl<T> Holds for Vec<T> {
    fn pointer<'life0, 'async_trait>(
        &'life0 self,
        at: *const u8,
    ) -> Pin<Box<dyn Future<Output = bool> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move { at.is_null() && self.is_empty() })
    }
}

trait Awaits {
    fn locals<'life0, 'async_trait>(
        &'life0 self,
        mutex: Arc<Mutex<u8>>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: Sync + 'async_trait,
    {
        Box::pin(async move {
            let mutex = mutex;
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
        })
    }
}
