trait Register {
    type Error;

    async fn read(&mut self, address: u8) -> Result<u16, Self::Error>;
    async fn write(&mut self, address: u8, value: u16) -> Result<(), Self::Error>;
}

struct Memory {
    cells: [u16; 256],
}

impl Register for Memory {
    type Error = std::convert::Infallible;

    async fn read(&mut self, address: u8) -> Result<u16, Self::Error> {
        Ok(self.cells[usize::from(address)])
    }

    async fn write(&mut self, address: u8, value: u16) -> Result<(), Self::Error> {
        self.cells[usize::from(address)] = value;
        Ok(())
    }
}
