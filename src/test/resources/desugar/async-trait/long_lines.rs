use std::collections::HashMap;

trait Catalogue {
    async fn all_of_them(&self, from: &str) -> HashMap<String, Result<Vec<Option<u8>>, String>>;
    async fn sorted_by_key_and_then_by_value_and_size<Key: Ord + Send, Value: Sync>(&self, value: &Value, key: Key) -> u8;
}

struct Shelf;

impl Catalogue for Shelf {
    async fn all_of_them(&self, _: &str) -> HashMap<String, Result<Vec<Option<u8>>, String>> {
        HashMap::from([("the only one there is".to_string(), Ok(vec![None]))])
    }
    async fn sorted_by_key_and_then_by_value_and_size<Key: Ord + Send, Value: Sync>(&self, _: &Value, _: Key) -> u8 {
        1
    }
}
