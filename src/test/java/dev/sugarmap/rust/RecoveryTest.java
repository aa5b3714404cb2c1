package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip is reported in the compiler's words and damages the item that holds it, no other. */
class RecoveryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            fn f( { } ¦ expected pattern, found `{`
            fn f(x u8) { } ¦ expected one of `:`, `@`, or `|`, found `u8`
            fn f(x: ) { } ¦ expected type, found `)`
            fn f(x: u8 y: u8) { } ¦ expected one of `,` or `)`, found `y`
            fn f() -> { } ¦ expected type, found `{`
            fn (x: u8) { } ¦ expected identifier, found `(`
            fn f { } ¦ missing parameters for function definition
            fn f() ¦ expected one of `;` or `{`, found the end of the file
            fn fn() {} ¦ expected identifier, found keyword `fn`
            struct S { a u8 } ¦ expected `:`, found `u8`
            struct S { a: u8 b: u8 } ¦ expected one of `,` or `}`, found `b`
            struct S ¦ expected one of `where`, `{`, `(`, or `;`, found the end of the file
            enum E { A(u8 } ¦ expected `)`, found `}`
            const X = 1; ¦ missing type for item
            let x = 1; ¦ expected item, found keyword `let`
            } ¦ unexpected closing delimiter: `}`
            ; ¦ expected item, found `;`
            pub ¦ expected item after visibility, found the end of the file
            use a::b ¦ expected `;`, found the end of the file
            m!() ¦ macros that expand to items must be delimited with braces or followed by a semicolon
            fn f() { let x = ; } ¦ expected expression, found `;`
            fn f() { let = 1; } ¦ expected pattern, found `=`
            fn f() { a b } ¦ expected `;`, found `b`
            fn f() { a + ; } ¦ expected expression, found `;`
            fn f() { a < b < c } ¦ comparison operators cannot be chained
            fn f() { let x = let y = z; } ¦ expected expression, found `let` statement
            fn f() { match x { A => } } ¦ expected expression, found `}`
            fn f() { match x { A B => c } } ¦ expected `=>`, found `B`
            fn f() { f(a b) } ¦ expected one of `,` or `)`, found `b`
            type T = &A + B; ¦ expected a path on the left-hand side of `+`
            type T = *u8; ¦ expected `mut` or `const` keyword in raw pointer type
            #[a fn f() {} ¦ expected `]`, found keyword `fn`
            """)
    void says_what_was_expected(String text, String message) {
        assertThat(RustFile.parse(text).errors().getFirst().message()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fn bad( {\n    x\n}",
                "fn bad(x: u8 {\n    x\n}",
                "fn bad() {\n    if x {\n        y();\n}",
                "fn bad() {\n    f(a;\n}",
                "fn bad() {\n    let x = [1, 2;\n}",
                "fn bad() -> Vec<u8 {\n    x\n}",
                "fn bad() {\n    let x = ;\n}",
                "fn bad() {\n    x y z\n}",
                "fn bad() }\n",
                "fn bad()\n",
                "struct Bad {\n    a: u8\n    b: u8,\n",
                "struct Bad<T {\n    a: T,\n}",
                "enum Bad {\n    A(u8,\n    B,\n}",
                "impl Bad {\n    fn a(&self) {\n        x(\n    }\n    fn b(&self) {}\n",
                "trait Bad {\n    fn a(&self) -> ;\n    fn b(&self\n}",
                "mod bad {\n    fn a() {\n}",
                "use a::{b, c;",
                "const BAD: u8 = (1;",
                "#[bad\nfn f() {}",
                "bad!(a, (b);",
                "type Bad = ;",
                "static BAD: = 1;"
            })
    void damages_one_item_only(String broken) {
        String good = "/// Kept.\npub async fn good(&self) -> u8 {\n    0\n}\n\nstruct Last;\n";
        RustFile file = RustFile.parse(broken + "\n\n" + good);
        assertThat(file.errors()).isNotEmpty();
        List<Item> items = file.items();
        assertThat(items.get(items.size() - 2).node().text()).isEqualTo(good.substring(0, good.indexOf("\n\n")));
        assertThat(items.getLast().node().text()).isEqualTo("struct Last;");
    }

    @Test
    void keeps_the_method_after_a_broken_one() {
        RustFile file = RustFile.parse("""
                impl S {
                    fn broken(&self) {
                        if x {
                            y();
                    }

                    fn kept(&self) {}
                }

                fn free() {}
                """);
        assertThat(names(file.items())).containsExactly("S", "free");
        assertThat(file.root().descendants().stream().flatMap(node -> Item.of(node).stream()))
                .extracting(item -> item.name().map(Token::text))
                .contains(Optional.of("kept"));
    }

    private static List<String> names(List<Item> items) {
        return items.stream()
                .map(item -> item.name().map(Token::text).orElse("S"))
                .toList();
    }

    @Test
    void points_to_the_delimiter_that_is_not_closed() {
        SyntaxError error = RustFile.parse("fn f() { g(a; }").errors().getFirst();
        assertThat(error.related())
                .hasValueSatisfying(related -> assertThat(related.label()).isEqualTo("unclosed delimiter"));
        assertThat(error.related().orElseThrow().range().start()).isEqualTo(10);
    }

    @Test
    void reads_the_slip_of_an_unfinished_list_of_generics() {
        RustFile file = RustFile.parse("trait T { fn foo<(&mut self) -> u8; fn bar(); }");
        assertThat(file.errors()).singleElement().satisfies(error -> {
            assertThat(error.message())
                    .isEqualTo("expected one of `>`, `const`, an identifier, or a lifetime, found `(`");
            assertThat(error.help()).contains("remove the `<`: the function has no generic parameters");
        });
    }

    @Test
    void goes_on_after_a_missing_semicolon() {
        RustFile file = RustFile.parse("fn f() {\n    let g = h\n    g(self)\n}");
        assertThat(file.errors()).extracting(SyntaxError::message).containsExactly("expected `;`, found `g`");
        assertThat(file.root().descendants())
                .extracting(node -> node.kind().name())
                .contains("CALL_EXPRESSION");
    }
}
