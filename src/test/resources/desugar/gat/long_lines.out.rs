#![feature(impl_trait_in_assoc_type)]
use std::collections::HashMap;

trait Catalogue {
    type AllOfThem<'me, 'a>: ::core::future::Future<
        Output = HashMap<String, Result<Vec<Option<u8>>, String>>,
    >
    where
        Self: 'me;
    fn all_of_them<'me, 'a>(&'me self, from: &'a str) -> Self::AllOfThem<'me, 'a>;
    type SortedByKeyAndThenByValueAndSize<'me, 'a, Key: Ord + Clone, Value: Ord>: ::core::future::Future<Output = u8>
    where
        Self: 'me,
        Value: 'a;
    fn sorted_by_key_and_then_by_value_and_size<'me, 'a, Key: Ord + Clone, Value: Ord>(
        &'me self,
        value: &'a Value,
        key: Key,
    ) -> Self::SortedByKeyAndThenByValueAndSize<'me, 'a, Key, Value>;
}

struct Shelf;

impl Catalogue for Shelf {
    type AllOfThem<'me, 'a>
        = impl ::core::future::Future<Output = HashMap<String, Result<Vec<Option<u8>>, String>>>
    where
        Self: 'me;
    fn all_of_them<'me, 'a>(&'me self, __arg1: &'a str) -> Self::AllOfThem<'me, 'a> {
        async move {
            let _ = &self;
            let __arg1 = __arg1;
            let _ = __arg1;
            let __ret: HashMap<String, Result<Vec<Option<u8>>, String>> =
                HashMap::from([("the only one there is".to_string(), Ok(vec![None]))]);
            __ret
        }
    }
    type SortedByKeyAndThenByValueAndSize<'me, 'a, Key: Ord + Clone, Value: Ord>
        = impl ::core::future::Future<Output = u8>
    where
        Self: 'me,
        Value: 'a;
    fn sorted_by_key_and_then_by_value_and_size<'me, 'a, Key: Ord + Clone, Value: Ord>(
        &'me self,
        __arg1: &'a Value,
        __arg2: Key,
    ) -> Self::SortedByKeyAndThenByValueAndSize<'me, 'a, Key, Value> {
        async move {
            let _ = &self;
            let __arg1 = __arg1;
            let _ = __arg1;
            let __arg2 = __arg2;
            let _ = __arg2;
            1
        }
    }
}
