//! Methods of one name under conditions that exclude each other are methods of their own.
pub trait Source {
    #[cfg(all(
        not(windows), // the others
        not(wide)
    ))]
    async fn read(&self, byte: &u8) -> u8;
    #[cfg(any(windows, wide))]
    async fn read(&self) -> u16 {
        2
    }
    async fn close(&self) {}
}

pub struct Here;

impl Source for Here {
    #[cfg(all(not(windows), not(wide)))]
    async fn read(&self, byte: &u8) -> u8 {
        *byte
    }
    #[cfg(windows)]
    async fn close(&self) {}
}

pub struct Inheriting;

impl Source for Inheriting {
    #[cfg(all(not(windows), not(wide)))]
    async fn read(&self, byte: &u8) -> u8 {
        *byte + 1
    }
}
