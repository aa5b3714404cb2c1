package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A token that is missing damages the item that it is missing from, whichever token of whichever fixture that is. */
class DamageTest {
    private static final Set<SyntaxKind> MISSED = EnumSet.of(
            SyntaxKind.LEFT_BRACE,
            SyntaxKind.RIGHT_BRACE,
            SyntaxKind.LEFT_PARENTHESIS,
            SyntaxKind.RIGHT_PARENTHESIS,
            SyntaxKind.LEFT_BRACKET,
            SyntaxKind.RIGHT_BRACKET,
            SyntaxKind.LESS,
            SyntaxKind.GREATER,
            SyntaxKind.COMMA,
            SyntaxKind.SEMICOLON,
            SyntaxKind.COLON,
            SyntaxKind.IDENTIFIER);

    static List<Path> fixtures() {
        return InvariantsTest.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void damages_the_item_that_it_is_missing_from(Path file) throws IOException {
        Corpus.Source source = Corpus.read(file).orElseThrow();
        RustFile whole = source.parse();
        List<String> items = texts(whole);
        List<String> damaged = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            Node item = whole.items().get(index).node();
            for (Token token : item.allTokens()) {
                if (MISSED.contains(token.kind())) {
                    String text = without(source.text(), token);
                    if (!outside(items, index).equals(others(text, source.edition(), items, index))) {
                        damaged.add("`%s` at %d"
                                .formatted(token.text(), token.range().start()));
                    }
                }
            }
        }
        assertThat(damaged).isEmpty();
    }

    private static String without(String text, Token token) {
        return text.substring(0, token.range().start())
                + text.substring(token.range().end());
    }

    private static List<String> texts(RustFile file) {
        return file.items().stream().map(item -> item.node().text()).toList();
    }

    private static List<String> outside(List<String> items, int index) {
        List<String> outside = new ArrayList<>(items);
        outside.remove(index);
        return outside;
    }

    /** The items that the text still has of those that should be whole. */
    private static List<String> others(String text, Edition edition, List<String> items, int index) {
        List<String> found = texts(RustFile.parse(text, edition));
        List<String> others = outside(items, index);
        others.removeIf(item -> !found.contains(item));
        return others;
    }
}
