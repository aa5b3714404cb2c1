package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.Strategy.Compiles;
import dev.sugarmap.desugar.verdict.Construct;
import dev.sugarmap.desugar.verdict.Finding;
import dev.sugarmap.desugar.verdict.Finding.Answer;
import dev.sugarmap.desugar.verdict.Requirement;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of a text by reading it, judged by the compiler. */
class VerdictTest {
    private static Verdict verdict(String source) {
        return Verdict.of(RustFile.parse(source, Edition.E2024));
    }

    /** What the finding says of that trait or function. */
    private static Finding.Case of(Finding finding, String subject) {
        return finding.cases().stream()
                .filter(found -> found.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            fn f(&self); ¦
            fn f(&mut self, x: &str) -> Option<u8>; ¦
            fn f(self); ¦
            fn f(self: Box<Self>); fn g(self: &Self); fn h(self: &mut Self); fn i(self: std::rc::Rc<Self>); ¦
            fn f(self: std::pin::Pin<&mut Self>); fn g(self: std::pin::Pin<std::sync::Arc<Self>>); ¦
            fn f(self: &std::rc::Rc<Self>); ¦
            fn f(self: &&Self); ¦
            fn f(self: std::pin::Pin<Self>) where Self: std::ops::Deref; ¦
            fn f(); ¦
            fn f() where Self: Sized; ¦
            fn f<'a>(&'a self, x: &'a u8) -> &'a u8; ¦
            fn f<T>(&self, x: T); ¦
            fn f<const N: usize>(&self); ¦
            fn f<T>(&self, x: T) where Self: Sized; ¦
            fn f(&self, x: impl Clone); ¦
            fn f(&self) -> impl Clone; ¦
            fn f(&self) -> Option<impl Clone>; ¦
            async fn f(&self); ¦
            async fn f(&self) where Self: Sized; fn g(&self); ¦
            fn f(&self) -> std::pin::Pin<Box<dyn Future<Output = u8> + Send + '_>>; ¦
            fn f(&self) -> std::pin::Pin<Box<dyn Future<Output = Self>>>; ¦
            fn f(&self, other: &Self); ¦
            fn f(&self) -> Self where Self: Sized; ¦
            fn f(&self) where Self: Sync { } ¦
            fn f(&self) where u8: B<Self>; ¦
            const N: usize; ¦
            type T<'a> where Self: 'a; ¦
            type T<'a> where Self: Sized; fn f(&self); ¦
            fn f(&self); ¦ : Sized
            fn f(&self); ¦ : Send + 'static
            fn f(&self); ¦ : std::fmt::Debug
            fn f(&self); ¦ : Clone
            fn f(&self); ¦ : Eq
            fn f(&self); ¦ : PartialEq<u8>
            fn f(&self); ¦ : std::hash::Hash
            fn f(&self); ¦ : B<Self>
            fn f(&self); ¦ : Plain
            fn f(&self); ¦ : Async
            fn f(&self); ¦ where Self: Sized
            fn f(&self); ¦ where Self: Async
            fn f(&self); ¦ where u8: B<Self>
            """)
    void knows_which_traits_can_be_objects(String items, String header) {
        Rustc.assumeInstalled();
        String source =
                "pub trait B<T: ?Sized> {} pub trait Plain { fn p(&self); } pub trait Async { async fn q(&self); }\n"
                        + "pub trait A " + (header == null ? "" : header) + " { " + items + " }\n";
        Finding.Case found = of(verdict(source).objects(), "A");
        assertThat(found.holds())
                .as(source + found)
                .isEqualTo(Rustc.accepts(source + "pub fn object(_: &dyn A) {}", "2024"));
    }

    @Test
    void says_which_item_keeps_a_trait_from_being_an_object() {
        String source = "trait A: B { fn f(&self); }\ntrait B { fn g(&self); async fn h(&self); }";
        assertThat(of(verdict(source).objects(), "A").why()).isEqualTo("its supertrait `B` cannot be one");
        Finding.Case inner = of(verdict(source).objects(), "B");
        assertThat(inner.why()).isEqualTo("`h` is async");
        assertThat(source.substring(inner.at().start(), inner.at().end())).isEqualTo("async fn h(&self);");
        assertThat(of(
                                verdict("trait A { async gen fn f(&self) -> u8 { yield 1; } }")
                                        .objects(),
                                "A")
                        .why())
                .isEqualTo("`f` is a generator");
    }

    @Test
    void knows_what_names_an_associated_type_of_a_supertrait() {
        Rustc.assumeInstalled();
        String source = """
                pub trait B { type O; }
                pub trait A: B { fn f(&self, x: Self::O) -> Option<<Self as B>::O>; }
                """;
        assertThat(of(verdict(source).objects(), "A").holds()).isTrue();
        assertThat(Rustc.accepts(source + "pub fn object(_: &dyn A<O = u8>) {}", "2024"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            async fn f(&self) -> u8;
            fn f(&self) -> impl Future<Output = u8>;
            fn f(&self) -> impl Future<Output = u8> + Send;
            fn f(&self) -> std::pin::Pin<Box<dyn Future<Output = u8> + '_>>;
            fn f(&self) -> std::pin::Pin<Box<dyn Future<Output = u8> + Send + '_>>;
            type F<'a>: Future<Output = u8> where Self: 'a; fn f(&self) -> Self::F<'_>;
            type F<'a>: Future<Output = u8> + Send where Self: 'a; fn f(&self) -> <Self as A>::F<'_>;
            type F: Future<Output = u8> + std::marker::Send; fn f(&self) -> Self::F;
            """)
    void knows_which_futures_of_traits_are_send_for_callers(String items) {
        Rustc.assumeInstalled();
        String source = "pub trait A { " + items + " }\n";
        String caller = "pub fn call<T: A + Sync>(t: &T) { fn send(_: impl Send) {} send(t.f()) }";
        assertThat(of(verdict(source).send(), "A::f").holds()).isEqualTo(Rustc.accepts(source + caller, "2024"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            pub async fn f() -> u8 { 1 }
            pub fn f() -> impl Future<Output = u8> { async { 1 } }
            pub fn f() -> std::pin::Pin<Box<dyn Future<Output = u8>>> { Box::pin(async { 1 }) }
            pub fn f() -> std::pin::Pin<Box<dyn Future<Output = u8> + Send>> { Box::pin(async { 1 }) }
            """)
    void knows_which_futures_of_functions_are_send_for_callers(String source) {
        Rustc.assumeInstalled();
        String caller = "\npub fn call() { fn send(_: impl Send) {} send(f()) }";
        assertThat(of(verdict(source).send(), "f").holds()).isEqualTo(Rustc.accepts(source + caller, "2024"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            async fn f() -> u8 { Box::pin(async {}).await; 1 }
            fn f() -> impl Future<Output = u8> { async { Box::pin(async {}).await; 1 } }
            fn f() -> impl Future<Output = u8> { let inner = Box::pin(async { 1 }); async move { let _inner = inner; 1 } }
            fn f() -> std::pin::Pin<Box<dyn Future<Output = u8>>> { Box::pin(async { let x = [1u8; 9]; std::future::ready(()).await; x[0] }) }
            struct Fut([u8; 9]); impl Future for Fut { type Output = u8; fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<u8> { std::task::Poll::Ready(self.0[0]) } } fn f() -> Fut { Fut([1; 9]) }
            """)
    void knows_which_calls_allocate(String source) {
        Rustc.assumeInstalled();
        String program = """
                use std::alloc::{GlobalAlloc, Layout, System};
                use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
                static COUNT: AtomicUsize = AtomicUsize::new(0);
                struct Counting;
                unsafe impl GlobalAlloc for Counting {
                    unsafe fn alloc(&self, layout: Layout) -> *mut u8 { COUNT.fetch_add(1, SeqCst); unsafe { System.alloc(layout) } }
                    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) { unsafe { System.dealloc(at, layout) } }
                }
                #[global_allocator]
                static GLOBAL: Counting = Counting;
                fn main() {
                    let before = COUNT.load(SeqCst);
                    let _future = f();
                    let allocates = COUNT.load(SeqCst) > before;
                    print!("{allocates}");
                }
                """;
        assertThat(String.valueOf(of(verdict(source).allocations(), "f").holds()))
                .isEqualTo(Rustc.run(source + "\n" + program, "2024").printed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            async fn f(); ¦ its type is opaque
            fn f() -> impl Future; ¦ its type is opaque
            fn f() -> Box<impl Future>; ¦ its type is opaque
            fn f() -> Pin<Box<dyn Future<Output = ()>  + 'static>>; ¦ as `Pin<Box<dyn Future<Output = ()> + 'static>>`
            fn f() -> BoxFuture<'static, u8>; ¦ as `BoxFuture<'static, u8>`
            type F: Future; fn f() -> Self::F; ¦ as `Self::F`
            """)
    void knows_how_futures_are_named(String items, String name) {
        assertThat(of(verdict("trait A { " + items + " }").names(), "A::f").why())
                .isEqualTo(name);
    }

    @Test
    void lets_a_trait_speak_for_its_implementations() {
        Verdict verdict = verdict(
                "trait A { async fn f(); } impl A for u8 { async fn f() {} } impl B for u8 { async fn g() {} }");
        assertThat(verdict.send().cases()).extracting(Finding.Case::subject).containsExactly("A::f", "u8::g");
        assertThat(verdict.allocations().cases()).hasSize(3);
    }

    @Test
    void has_no_answer_where_there_is_nothing_to_ask_about() {
        Verdict verdict = verdict("struct A; fn f() -> u8 { 1 } type B = C; type C = B; fn g() -> B {}");
        assertThat(Stream.of(verdict.objects(), verdict.send(), verdict.names(), verdict.allocations()))
                .extracting(Finding::answer)
                .containsOnly(Answer.NONE);
    }

    /** A text for each construct, of edition 2024. */
    private static String sample(Construct construct) {
        return switch (construct) {
            case IMPL_TRAIT -> "pub fn f(_: impl Clone) {}";
            case DYN_TRAIT -> "pub fn f(_: &dyn Send) {}";
            case FUTURE -> "pub fn f<T: std::future::Future>() {}";
            case ASYNC_AWAIT -> "pub async fn f() {}";
            case READY -> "pub fn f() { std::future::ready(1); }";
            case WAKE -> "use std::{task::Wake as W}; pub fn f<T: W>() {}";
            case CONST_GENERICS -> "pub struct A<const N: usize>;";
            case CONST_DEFAULT -> "pub struct A<const N: usize = 1>;";
            case POLL_FN -> "pub use core::future::poll_fn;";
            case INTO_FUTURE -> "pub fn f<T: ::std::future::IntoFuture>() {}";
            case GENERIC_ASSOCIATED_TYPE -> "pub trait A { type T<'a>; }";
            case LET_ELSE -> "pub fn f(x: Option<u8>) { let Some(_) = x else { return }; }";
            case PIN_MACRO -> "pub fn f() { let _ = std::pin::pin!(1); }";
            case ASYNC_FN_IN_TRAIT -> "pub trait A { async fn f(); }";
            case IMPL_TRAIT_IN_TRAIT -> "pub trait A { fn f() -> Option<impl Clone>; }";
            case INLINE_CONST -> "pub fn f() -> u8 { const { 1 } }";
            case ASSOCIATED_BOUND -> "pub fn f<T: Iterator<Item: Send>>(_: T) {}";
            case PRECISE_CAPTURE -> "pub fn f(_: &u8) -> impl Clone + use<> { 1 }";
            case UNSAFE_EXTERN -> "unsafe extern \"C\" {}";
            case ASYNC_CLOSURE -> "pub fn f() { let _ = async || {}; }";
            case ASYNC_FN_BOUND -> "pub fn f(_: impl AsyncFn()) {}";
            case NOOP_WAKER -> "pub fn f() { std::task::Waker::noop(); }";
            case PRECISE_CAPTURE_IN_TRAIT -> "pub trait A { fn f(&self) -> impl Clone + use<Self>; }";
            case LET_CHAIN -> "pub fn f(x: Option<u8>) -> bool { if let Some(a) = x && a > 1 { true } else { false } }";
            case LET_GUARD -> "pub fn f(x: Option<u8>) { match x { y if let Some(_) = y => {} _ => {} } }";
            case RETURN_TYPE_NOTATION -> "pub trait A { async fn f(&self); } pub fn g<T: A<f(..): Send>>(_: T) {}";
            case TYPE_ALIAS_IMPL_TRAIT -> "pub type A = impl Clone; #[define_opaque(A)] pub fn f() -> A { 1 }";
            case IMPL_TRAIT_IN_ASSOCIATED_TYPE ->
                "pub struct B; impl Iterator for B { type Item = impl Clone; fn next(&mut self) -> Option<Self::Item> { Some(1) } }";
            case ASSOCIATED_TYPE_DEFAULT -> "pub trait A { type T = u8; }";
            case NEVER -> "pub fn f(_: Option<!>) {}";
            case ASYNC_BOUND -> "pub fn f<T: async Fn()>(_: T) {}";
            case CONST_BOUND ->
                "pub const trait A {} pub const fn f<T: [const] A>() {} pub const fn g<T: const A>() {}";
            case CONST_TRAIT -> "pub const trait A {} impl const A for u8 {}";
            case CONST_CLOSURE -> "pub fn f() { let _ = const || {}; }";
            case CONST_ASYNC_BLOCK -> "pub const fn f() -> impl Future { async {} }";
            case STATIC_CLOSURE -> "pub fn f() { let _ = #[coroutine] static || { yield 1; }; }";
            case FOR_AWAIT -> "pub async fn f(s: impl std::async_iter::AsyncIterator) { for await _ in s {} }";
            case ASYNC_ITERATOR -> "use std::async_iter::AsyncIterator; pub fn f(_: impl AsyncIterator) {}";
            case FUTURE_JOIN -> "pub async fn f() { std::future::join!(async {}).await; }";
            case ASYNC_DROP -> "pub fn f(_: impl std::future::AsyncDrop) {}";
            case COROUTINE -> "pub fn f(_: impl std::ops::Coroutine) {}";
            case USE_CLOSURE -> "pub fn f(x: u8) { let _ = use || x; }";
            case ATTRIBUTE_OF_EXPRESSION -> "pub fn f() { let _ = #[inline] || {}; }";
            case ATTRIBUTE_OF_PREDICATE -> "pub fn f<T>() where #[cfg(all())] T: Clone {}";
            case AUTO_TRAIT -> "pub unsafe auto trait A {}";
            case SPECIALIZATION -> "pub trait A { fn f(); } impl<T> A for T { default fn f() {} }";
            case IMPL_TRAIT_OF_BINDING -> "pub fn f() { let _x: impl Clone = 1; }";
            case IMPL_TRAIT_OF_CLOSURE -> "pub fn f() -> impl Fn() -> impl Clone { || 1 }";
            case INHERENT_ASSOCIATED_TYPE -> "pub struct S; impl S { pub type T = u8; }";
            case EXTERN_TYPE -> "unsafe extern \"C\" { type T; }";
            case GENERIC_CONSTANT -> "pub const A<T>: usize = 1;";
            case TYPE_BINDER -> "pub fn f() where for<T> T: Clone {}";
            case FIELD_DEFAULT -> "pub struct S { pub a: u8 = 1 }";
            case UNSAFE_FIELD -> "pub struct S { pub unsafe x: u8 }";
            case VARIADIC -> "pub unsafe extern \"C\" fn f(_: u8, _: ...) {}";
            case NEGATIVE_BOUND -> "pub fn f<T: !Send>() {}";
            case INLINE_ASYNC -> "#[repr(inline_async)] pub trait A { async fn f(&self); }";
            case NEGATIVE_IMPL -> "pub struct B; impl !Send for B {}";
            case TRAIT_ALIAS -> "pub trait A = Clone + Send;";
            case DECLARATIVE_MACRO -> "pub macro m() {}";
            case GENERATOR -> "pub fn f() { let _ = gen { yield 1; }; }";
            case YIELD -> "pub fn f() { let _ = #[coroutine] || { yield 1; }; }";
            case TAIL_CALL -> "pub fn f() { become f() }";
            case TRY_BLOCK -> "pub fn f() -> Option<u8> { try { 1 } }";
            case BOX_PATTERN -> "pub fn f(box x: Box<u8>) -> u8 { x }";
            case PLACEHOLDER -> "pub fn f() { ... }";
            case FRAGMENT -> "P::request: Send,";
            case BOUND -> "pub bound B<T> { T: Send }";
            case MAYBE_ASYNC -> "pub trait ?async A {}";
            case CONDITIONAL_BOUND -> "pub fn f() -> impl Clone + if (Self: Send) { Send } {}";
            case PRODUCT_BOUND -> "pub fn f<T: Clone * Send>() {}";
            case WITH -> "impl A for B with(x: u8) {}";
            case DYNX -> "pub fn f(_: &dynx A) {}";
            case BOUND_USE -> "pub fn f<T>() where IsSafe<T>, T: Clone {}";
            case DYN_WRAPPED -> "pub fn f(_: &dyn(Box) Clone) {}";
            case DYN_STAR -> "pub fn f(_: dyn* Send) {}";
            case TYPEOF -> "pub type A = typeof(f());";
            case BOX_OPERATOR -> "pub fn f() { g(x.box) }";
        };
    }

    @ParameterizedTest
    @EnumSource
    void knows_what_each_construct_asks_for(Construct construct) {
        Rustc.assumeInstalled();
        String source = sample(construct);
        Verdict verdict = verdict(source);
        assertThat(verdict.needs()).extracting("label").contains(construct.label());
        switch (construct.requirement()) {
            case Requirement.Since _ -> {
                assertThat(verdict.compiles()).contains(Compiles.STABLE);
                assertThat(Rustc.accepts(source, "2024")).isTrue();
            }
            case Requirement.Gate(String feature) -> {
                assertThat(verdict.compiles()).contains(Compiles.NIGHTLY);
                assertThat(verdict.gates()).contains(feature);
                assertThat(Rustc.accepts(source, "2024")).isFalse();
                String gates = String.join(", ", verdict.gates());
                assertThat(Rustc.accepts("#![feature(" + gates + ")] " + source, "2024"))
                        .as(source)
                        .isTrue();
            }
            case Requirement.Proposed _ -> {
                assertThat(verdict.compiles()).contains(Compiles.SKETCH);
                assertThat(Rustc.accepts(source, "2024")).isFalse();
            }
        }
    }

    @Test
    void knows_no_compiler_for_a_text_with_syntax_errors() {
        Verdict verdict = verdict("async fn f() {} fn g( {}");
        assertThat(verdict.compiles()).isEmpty();
        assertThat(verdict.newest()).isEmpty();
    }

    @Test
    void takes_a_name_that_is_none_for_a_proposal() {
        assertThat(verdict("trait A { type $: B; }").compiles()).contains(Compiles.SKETCH);
    }

    @Test
    void names_the_construct_that_asks_for_the_newest_release() {
        assertThat(release("2015", "fn f() {}")).isEmpty();
        assertThat(release("2018", "async fn f() {}")).isEqualTo("`async` and `.await`: 1.39");
        assertThat(release("2021", "fn f() {}")).isEqualTo("edition 2021: 1.56");
        assertThat(release("2021", "trait A { async fn f(); }")).isEqualTo("`async fn` in a trait: 1.75");
        assertThat(release("2021", "fn f() -> Result<u8, !> {}")).isEmpty();
    }

    private static String release(String edition, String source) {
        Verdict verdict =
                Verdict.of(RustFile.parse(source, Edition.ofYear(edition).orElseThrow()));
        return verdict.newest()
                .map(need -> need.label() + ": " + ((Requirement.Since) need.requirement()).release())
                .orElse("");
    }

    static Stream<Arguments> fixtures() {
        return FixtureTest.fixtures().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void finds_every_gate_of_an_output_opened(FixtureTest.Fixture fixture) {
        String source = fixture.source();
        if (source.contains("does not compile")) {
            return;
        }
        String output = fixture.desugar(source).output();
        RustFile file = RustFile.parse(output, Edition.ofYear(fixture.edition()).orElseThrow());
        Verdict verdict = Verdict.of(file);
        if (!verdict.compiles().equals(Optional.of(Compiles.SKETCH))) {
            assertThat(Verdict.declaredGates(file)).containsAll(verdict.gates());
        }
    }
}
