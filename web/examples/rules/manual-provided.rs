use std::future::Future;

pub trait Probe {
    type Probe<'me>: Future<Output = bool>
    where
        Self: 'me;
    fn probe<'me>(&'me self, tries: u32) -> Self::Probe<'me>;
}

pub trait ProbeDefaults: Probe {
    fn probe_default(&self, tries: u32) -> impl Future<Output = bool> {
        async move {
            let _ = &self;
            tries > 2
        }
    }
}

impl<__S: Probe + ?Sized> ProbeDefaults for __S {}
