struct Point {
    x: i32,
    y: i32,
}

trait Shapes {
    async fn tuple(&self, pair: (u8, u8)) -> u8;
    async fn rec(&self, p: Point) -> i32;
    async fn by_ref(&self, p: &Point) -> i32;
    async fn mutable(&self, n: u32, s: String) -> u32;
    async fn ignored(&self, _: String, _: u8) -> u8;
    async fn bindings(&self, s: String, t: String, n: u32) -> usize;
    async fn conditional(&self, #[cfg(all())] _: String, #[cfg(any())] b: Vec<u8>, #[allow(unused)] c: String);
}

impl Shapes for () {
    async fn tuple(&self, (a, b): (u8, u8)) -> u8 {
        a + b
    }
    async fn rec(&self, Point { x, mut y }: Point) -> i32 {
        y += 1;
        x * y
    }
    async fn by_ref(&self, &Point { x, y }: &Point) -> i32 {
        x - y
    }
    async fn mutable(&self, mut n: u32, mut s: String) -> u32 {
        n += 1;
        s.clear();
        n
    }
    async fn ignored(&self, _: String, _: u8) -> u8 {
        1
    }
    async fn bindings(&self, ref s: String, ref mut t: String, n @ 0..: u32) -> usize {
        t.push('x');
        s.len() + t.len() + n as usize
    }
    async fn conditional(&self, #[cfg(all())] _: String, #[cfg(any())] b: Vec<u8>, #[allow(unused)] c: String) {}
}
