#![feature(return_type_notation)]
trait Source {
    async fn read<'a>(&'a mut self) -> u8;

    async fn close(self);
}

fn both<S>(_: S)
where
    S: Source + 'static,
    S::read(..): Send,
    <S as Source>::close(..): Send + 'static,
{
}

fn one<S: Source<close(..): Send>>(_: S) {}
