fn f() {
    let _ = x;
    let ref mut a @ Some(_) = x;
    let (a, .., b) = x;
    let (a) = x;
    let [first, rest @ .., 1] = x;
    let S { a, ref mut b, c: (d, _), 0: e, #[x] f, .. } = x;
    let a::B(1..=5, ..3, 'a'.., -1, "x", A..=B) = x;
    let &mut (&a, &&b) = x;
    let (A | B | C(1 | 2)) = x;
    let m!(x) = x;
    let <T as A>::X = x;
    match x { | A | B if c => d, _ => e }
    if let Some(1) | None = x {}
    let (box a, ..) = x;
    |(a, b): T, &c| a;
}
