package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text: the tree prints the text, ranges nest, nothing throws or hangs. */
class InvariantsTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/desugar/cases");
    private static final int MEBIBYTE = 1 << 20;
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    static List<Path> allFixtures() {
        return Fixtures.below(Path.of("src/test/resources"));
    }

    /** The shapes, and the programs before they are desugared. */
    static List<Path> fixtures() {
        return allFixtures().stream()
                .filter(file -> file.startsWith(Fixtures.ROOT)
                        || (file.startsWith(PROGRAMS)
                                && !file.getFileName().toString().contains(".rpitit")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("allFixtures")
    void holds_for_fixtures(Path file) {
        String text = Fixtures.read(file);
        check(text);
        check(text.replace("\r\n", "\n").replace("\n", "\r\n"));
        check("\uFEFF" + text);
    }

    @ParameterizedTest
    @MethodSource("allFixtures")
    void gives_the_same_tree_for_either_line_break(Path file) {
        String text = Fixtures.read(file).replace("\r\n", "\n");
        assertThat(Outline.of(RustFile.parse(text.replace("\n", "\r\n")).root()))
                .isEqualTo(Outline.of(RustFile.parse(text).root()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void holds_for_fixtures_cut_anywhere(Path file) {
        String text = Fixtures.read(file);
        for (int end = 0; end < text.length(); end++) {
            check(text.substring(0, end));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void holds_for_fixtures_with_tokens_deleted_doubled_and_swapped(Path file) {
        String text = Fixtures.read(file);
        SyntaxTree tree = RustFile.parse(text).tree();
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int round = 0; round < 200 && tree.tokenCount() > 2; round++) {
            int token = random.nextInt(tree.tokenCount() - 1);
            int start = tree.tokenStart(token);
            int middle = tree.tokenStart(token + 1);
            int end = tree.tokenStart(token + 2);
            String swapped = text.substring(middle, end) + text.substring(start, middle);
            check(text.substring(0, start) + text.substring(middle));
            check(text.substring(0, middle) + text.substring(start));
            check(text.substring(0, start) + swapped + text.substring(end));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "{", "<", "&", "-", "!", "*", "if ", "else if x {} ", "match x { _ => ", "x = ", "|| "
            })
    void ends_nested_expressions_with_a_clear_error(String piece) {
        assertThat(bomb("fn f() { ", piece)).anyMatch(error -> error.kind() == SyntaxError.Kind.NESTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "&", "*const ", "A<", "fn(", "impl A<", "dyn A<", "<", "for<'a> fn(", "A(", "A<B="})
    void ends_nested_types_with_a_clear_error(String piece) {
        assertThat(bomb("type T = ", piece)).anyMatch(error -> error.kind() == SyntaxError.Kind.NESTING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "&", "A(", "A{a:", "box ", "a @ "})
    void ends_nested_patterns_with_a_clear_error(String piece) {
        assertThat(bomb("fn f() { let ", piece)).anyMatch(error -> error.kind() == SyntaxError.Kind.NESTING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mod a {", "fn f() {", "impl A { fn f() {", "use a::{", "trait A { fn f(a: [u8; {"})
    void ends_nested_items_with_a_clear_error(String piece) {
        assertThat(bomb("", piece)).anyMatch(error -> error.kind() == SyntaxError.Kind.NESTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                ")",
                "<",
                ">",
                "/*",
                "r###",
                "r#\"",
                "\"",
                "'",
                "'\\",
                "#",
                "#[",
                "#![",
                "a!(",
                "a! {",
                "::",
                "..",
                "\0",
                "\uD800",
                ";",
                ",",
                "fn ",
                "pub ",
                "impl ",
                "trait ",
                "a",
                "0",
                "//",
                "$",
                "?",
                "'a ",
                "///\n",
                "where ",
                "macro_rules! a {",
                "use ",
                "extern ",
                "struct S {",
                "enum E {",
                "async ",
                "unsafe ",
                "for<",
                "..., "
            })
    void reads_a_mebibyte_of_anything_at_once(String piece) {
        bomb("", piece);
        bomb("fn f() { ", piece);
        bomb("trait T { fn f(", piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a + ", "a.b()", "?", ".a", "(0)", "[0]", "a = b; ", "a && ", "x as u8 + "})
    void reads_long_chains_without_an_error_of_nesting(String piece) {
        String text = "fn f() { a" + (piece.startsWith("a") || piece.startsWith("x") ? " + " : "")
                + piece.repeat(MEBIBYTE / piece.length()) + "a; }";
        assertThat(parseAtOnce(text)).noneMatch(error -> error.kind() == SyntaxError.Kind.NESTING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fn f() { a.b::", "#<![a]\nuse b;"})
    void holds_for_texts_that_once_failed(String text) {
        check(text);
    }

    @Test
    void reads_a_thousand_levels_and_not_one_more() {
        assertThat(RustFile.parse(nested(990)).errors()).isEmpty();
        assertThat(RustFile.parse(nested(1_100)).errors())
                .extracting(SyntaxError::kind)
                .containsExactly(SyntaxError.Kind.NESTING);
    }

    private static String nested(int levels) {
        return "const X: u8 = " + "(".repeat(levels) + "0" + ")".repeat(levels) + ";";
    }

    private static List<SyntaxError> bomb(String before, String piece) {
        return parseAtOnce(before + piece.repeat(MEBIBYTE / piece.length()));
    }

    private static List<SyntaxError> parseAtOnce(String text) {
        return Assertions.assertTimeoutPreemptively(
                AT_ONCE, () -> RustFile.parse(text).errors());
    }

    private static void check(String text) {
        check(text, Edition.E2021);
    }

    static void check(String text, Edition edition) {
        SyntaxTree tree = RustFile.parse(text, edition).tree();
        assertThat(firstGap(tree)).as("first token that is out of place").isEqualTo(-1);
        assertThat(tree.tokenStart(tree.tokenCount())).isEqualTo(text.length());
        assertThat(firstStray(tree)).as("first node that is out of place").isEqualTo(-1);
        assertThat(joined(tree.root())).isEqualTo(text);
        assertThat(tree.errors())
                .extracting(SyntaxError::message)
                .as("that every token took few steps")
                .doesNotContain("too many errors to go on");
    }

    private static int firstGap(SyntaxTree tree) {
        for (int token = 0; token < tree.tokenCount(); token++) {
            boolean startsWell = token > 0 || tree.tokenStart(token) == 0;
            if (!startsWell || tree.tokenStart(token) >= tree.tokenStart(token + 1)) {
                return token;
            }
        }
        return -1;
    }

    private static int firstStray(SyntaxTree tree) {
        int[] ends = new int[tree.nodeCount()];
        for (int node = 1; node < tree.nodeCount(); node++) {
            int parent = tree.nodeParent(node);
            boolean follows = tree.nodeFirst(node) >= Math.max(ends[parent], tree.nodeFirst(parent));
            boolean nests =
                    tree.nodeEnd(node) <= tree.nodeEnd(parent) && tree.nodeLimit(node) <= tree.nodeLimit(parent);
            if (parent >= node || !follows || !nests || tree.nodeFirst(node) >= tree.nodeEnd(node)) {
                return node;
            }
            ends[parent] = tree.nodeEnd(node);
        }
        return -1;
    }

    private static String joined(Node node) {
        StringBuilder text = new StringBuilder();
        for (Element child : node.children()) {
            text.append(child.text());
        }
        return text.toString();
    }
}
