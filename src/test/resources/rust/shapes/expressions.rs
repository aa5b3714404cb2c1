fn f() -> u8 {
    #![inner]
    ;
    let x: u8 = 1 else { return; };
    #[attr] let y;
    fn nested() {}
    if a && let Some(b) = c && d == (E {}) { 1 } else if f { 2 } else { 3 }
    match a { A => {} B(x) if x > 1 => 2, #[c] C => d, _ => { 3 }.e() }
    'l: while let Some(x) = y { continue 'l; }
    for (a, b) in c..d { break; }
    'm: loop { break 'm 1 }
    'n: { break 'n; }
    unsafe { a } async move { b }; const { c } try { d };
    move |x, (y, z): T| -> u8 { x }; async || a; static || b; for<'a> |x: &'a u8| x;
    S { a, b: c, 0: d, ..e }; S {}; T { ..f };
    [a, b]; [a; 3]; (); (a,); (a, b); (a);
    a.b.0.c::<D>(e)?[f].await(g);
    &raw const a; &mut b; *c = -d; !e;
    x as u8 as T<u8>; a..; ..b; a..=b; ..;
    return; return a; yield b; become c(); _ = d;
    m!(a); m![b]; m! { c } m! { d }.e(); a::<B>::c!{}
    { a } - 1;
    if a {} .b();
    <T as A>::b::<C>(d);
    r#"raw"#; b'x'; c"c"; 1.0; true;
    #[attr] f(#[b] c)
}
