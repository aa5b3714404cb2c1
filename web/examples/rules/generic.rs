pub trait Archive<K> {
    type Value;

    async fn get<'k, Q>(&self, key: &'k Q) -> Option<Self::Value>
    where
        Q: ?Sized + PartialEq<K>;
}

pub struct Pairs<K, V>(Vec<(K, V)>);

impl<K, V: Clone> Archive<K> for Pairs<K, V> {
    type Value = V;

    async fn get<'k, Q>(&self, key: &'k Q) -> Option<V>
    where
        Q: ?Sized + PartialEq<K>,
    {
        for (name, value) in &self.0 {
            if key == name {
                return Some(value.clone());
            }
        }
        None
    }
}
