package dev.sugarmap.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.web.playground.Difference.Line;
import dev.sugarmap.web.playground.Difference.Part;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    /** The lines as a page without colour shows them: changed words in brackets. */
    private static String shown(String left, String right) {
        return Difference.of(left, right).lines().stream()
                .map(DifferenceTest::shown)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Line line) {
        String text = line.parts().stream()
                .map(part -> part.isChanged() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
        return switch (line.kind()) {
            case SAME -> "  " + text;
            case REMOVED -> "- " + text;
            case ADDED -> "+ " + text;
            case GAP -> "(" + line.left().orElseThrow() + ")";
        };
    }

    @Test
    void marks_the_words_that_differ() {
        assertThat(shown("{\n    async fn f();\n}\n", "{\n    fn f() -> u8;\n}\n"))
                .isEqualTo("  {\n-     [async ]fn f();\n+     fn f()[ -> u8];\n  }");
    }

    @Test
    void shows_lines_of_one_side_unmarked() {
        assertThat(shown("a\n", "a\nb c\n")).isEqualTo("  a\n+ b c");
        assertThat(shown("a\n\n", "a\n")).isEqualTo("  a\n- ");
        assertThat(shown("", "a")).isEqualTo("+ a");
    }

    @Test
    void does_not_mark_indentation() {
        assertThat(shown("x\n  y z\n", "x\n    y w\n")).isEqualTo("  x\n-   y [z]\n+     y [w]");
    }

    @Test
    void numbers_the_lines_of_both_sides() {
        Difference difference = Difference.of("a\nb\nc\n", "x\na\nc\nd\n");
        assertThat(difference.lines())
                .extracting(line -> line.left().orElse(0) + "/" + line.right().orElse(0))
                .containsExactly("0/1", "1/2", "2/0", "3/3", "0/4");
        assertThat(difference.removed()).isEqualTo(1);
        assertThat(difference.added()).isEqualTo(2);
    }

    @Test
    void leaves_out_what_is_far_from_every_change() {
        String lines = IntStream.range(0, 20).mapToObj(line -> line + "\n").collect(Collectors.joining());
        assertThat(shown("a\n" + lines + "b\n" + lines, "c\n" + lines + "d\n" + lines))
                .isEqualTo("- [a]\n+ [c]\n  0\n  1\n  2\n(14)\n  17\n  18\n  19\n- [b]\n+ [d]\n  0\n  1\n  2\n(17)");
        assertThat(shown(lines, lines)).doesNotContain("(");
    }

    @Test
    void loses_nothing() {
        String left = "one\n\ttwo  three\n\nfour: <'a>\n🦀 five\n";
        String right = "one\n  two three\nfour: <'b>\n🦀 six\nseven";
        Difference difference = Difference.of(left, right);
        assertThat(text(difference, Difference.Kind.ADDED))
                .isEqualTo(left.lines().toList());
        assertThat(text(difference, Difference.Kind.REMOVED))
                .isEqualTo(right.lines().toList());
    }

    private static List<String> text(Difference difference, Difference.Kind without) {
        return difference.lines().stream()
                .filter(line -> line.kind() != without)
                .map(line -> line.parts().stream().map(Part::text).collect(Collectors.joining()))
                .toList();
    }
}
