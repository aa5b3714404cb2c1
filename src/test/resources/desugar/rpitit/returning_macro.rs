macro_rules! give {
    ($value:expr) => {
        return $value
    };
}

trait Show {
    async fn show(&self, early: bool) -> Box<dyn std::fmt::Debug> {
        if early {
            give!(Box::new(1));
        }
        Box::new("late")
    }
}
