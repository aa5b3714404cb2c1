package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.syntax.SyntaxKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The syntax of the design documents that Rust does not have reads without an error, as a kind of its own. */
class ProposalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            fn f() { ... } ¦ PLACEHOLDER
            fn f() { .... } ¦ PLACEHOLDER
            fn f() { a(); ... b(); } ¦ PLACEHOLDER
            fn f() { let x = ...; } ¦ PLACEHOLDER
            fn f() { match x { ... } } ¦ PLACEHOLDER
            impl A for B { ... } ¦ PLACEHOLDER
            impl A for B { .. } ¦ PLACEHOLDER
            struct S { .. } ¦ PLACEHOLDER
            mod m { ... } ¦ PLACEHOLDER
            trait T { type $<'a, P0..Pn>: B<T_0 + ... + T_m> where WC0..WCn; } ¦ PLACEHOLDER
            trait T { fn f<P0, ..., Pm>() -> Self::$<'_>; } ¦ PLACEHOLDER
            trait T { type $<'a>; fn f() -> Self::$<'_>; } ¦ PLACEHOLDER_NAME
            trait T { type $name: A; } ¦ PLACEHOLDER_NAME
            fn f() -> $1 {} ¦ PLACEHOLDER_NAME
            trait T { type Method<..>: Future; } ¦ PLACEHOLDER
            type T = dyn Future<..>; ¦ PLACEHOLDER
            fn f<T: A * B>() {} ¦ PRODUCT_BOUND
            fn f<T: A * (B + C)>() {} ¦ PRODUCT_BOUND
            fn f(x: &dyn Foo * Send) {} ¦ PRODUCT_BOUND
            fn f() -> impl A + if (Self: Send) { Send } {} ¦ CONDITIONAL_BOUND
            pub bound B<F> where F: A { F: Send, <F as T>::fn next: Send, F::fn *: Send, C<F> } ¦ BOUND_ITEM
            impl T for S with(cx: &mut Context) {} ¦ WITH_CLAUSE
            impl T for S with(cx: &mut Context) where S: A {} ¦ WITH_CLAUSE
            fn f() { with(cx: &mut cx) { g(); } h() } ¦ WITH_EXPRESSION
            fn f() { with(cx = value) { g() } } ¦ WITH_EXPRESSION
            type T = typeof(f()); ¦ TYPEOF_TYPE
            fn main() { for<'a> P::request<'a>: Send, } ¦ FRAGMENT_ITEM
            P::request: Send, ¦ FRAGMENT_ITEM
            where P: A<request: Send> ¦ FRAGMENT_ITEM
            for<'a> P::request<'a>: Send, ¦ FRAGMENT_ITEM
            your_runtime::spawn(async move { g().await }); ¦ FRAGMENT_ITEM
            i.next().await ¦ FRAGMENT_ITEM
            fn f<F>() where IsSafe<F>, F: 'static {} ¦ BOUND_USE
            pub bound B<F> { C<F> } ¦ BOUND_USE
            fn f() { where IsSafe<F>, } ¦ BOUND_USE
            #[attr] ¦ FRAGMENT_ITEM
            dyner::make_dyn_extern { trait A {} } ¦ MACRO_CALL_ITEM
            trait ?async T {} ¦ MAYBE_ASYNC
            trait async T {} ¦ MAYBE_ASYNC
            trait T { ?async fn f(); } ¦ MAYBE_ASYNC
            trait T { ?const fn f(); } ¦ MAYBE_ASYNC
            fn async f() {} ¦ MAYBE_ASYNC
            impl async T for X {} ¦ MAYBE_ASYNC
            impl ?async T for X {} ¦ MAYBE_ASYNC
            struct async S {} ¦ MAYBE_ASYNC
            fn f<T: ?async A + async B>() {} ¦ MAYBE_ASYNC
            fn f<T: async(Send) A>() {} ¦ MAYBE_ASYNC
            fn f(A { a, ... }: A) {} ¦ PLACEHOLDER
            type T = A<..>; ¦ PLACEHOLDER
            fn f<T>() where T::m: Send, T::m(..): Send, T::m(A, B): C {} ¦ WHERE_PREDICATE
            fn f<T: Tr<m(..): Send, n: Send>>() {} ¦ RETURN_TYPE_ARGS
            type T = f(A); ¦ PARENTHESIZED_ARGS
            fn f(x: &mut dynx Tr<'_>) {} ¦ DYNX_TYPE
            struct dynx Tr<'a> { x: u8 } ¦ DYNX_TYPE
            impl<'a> Tr for dynx Tr<'a> {} ¦ DYNX_TYPE
            fn f() { <dynx Tr>::new(x) } ¦ DYNX_TYPE
            fn f(x: &mut dyn* Tr) {} ¦ DYN_STAR_TYPE
            fn f(x: &dyn(Box) Tr) {} ¦ DYN_WRAPPED_TYPE
            type T = Box<dyn(Rc) a::Tr + Send>; ¦ DYN_WRAPPED_TYPE
            fn f() { g(x.box) } ¦ BOX_EXPRESSION
            #[dyn(box)] trait T {} ¦ ATTRIBUTE
            fn <u32 as Foo>::method() {} ¦ QUALIFIED_SELF
            fn f(x: dyn for<'s> A<B<'s> = C>) {} ¦ FOR_LIFETIMES
            """)
    void reads_proposed_syntax(String text, SyntaxKind kind) {
        RustFile file = RustFile.parse(text);
        assertThat(file.errors()).isEmpty();
        assertThat(file.root().descendants()).anyMatch(node -> node.kind() == kind);
    }
}
