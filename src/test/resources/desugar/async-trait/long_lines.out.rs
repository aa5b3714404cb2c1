use std::future::Future;
use std::pin::Pin;

use std::collections::HashMap;

trait Catalogue {
    fn all_of_them<'life0, 'life1, 'async_trait>(
        &'life0 self,
        from: &'life1 str,
    ) -> Pin<
        Box<
            dyn Future<Output = HashMap<String, Result<Vec<Option<u8>>, String>>>
                + Send
                + 'async_trait,
        >,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
    fn sorted_by_key_and_then_by_value_and_size<'life0, 'life1, 'async_trait, Key, Value>(
        &'life0 self,
        value: &'life1 Value,
        key: Key,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        Key: 'async_trait + Ord + Send,
        Value: 'async_trait + Sync,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait;
}

struct Shelf;

impl Catalogue for Shelf {
    fn all_of_them<'life0, 'life1, 'async_trait>(
        &'life0 self,
        _: &'life1 str,
    ) -> Pin<
        Box<
            dyn Future<Output = HashMap<String, Result<Vec<Option<u8>>, String>>>
                + Send
                + 'async_trait,
        >,
    >
    where
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __ret: HashMap<String, Result<Vec<Option<u8>>, String>> =
                { HashMap::from([("the only one there is".to_string(), Ok(vec![None]))]) };
            #[allow(unreachable_code)]
            __ret
        })
    }
    fn sorted_by_key_and_then_by_value_and_size<'life0, 'life1, 'async_trait, Key, Value>(
        &'life0 self,
        _: &'life1 Value,
        __arg2: Key,
    ) -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>
    where
        Key: 'async_trait + Ord + Send,
        Value: 'async_trait + Sync,
        'life0: 'async_trait,
        'life1: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let __arg2 = __arg2;
            1
        })
    }
}
