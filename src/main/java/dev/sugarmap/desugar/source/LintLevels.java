package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.stream.Stream;

/** What the attributes around a place say of a lint. */
public final class LintLevels {
    private LintLevels() {}

    /** Whether what is around a place forbids the lint, so that nobody may allow it there (E0453). */
    public static boolean isForbidden(String lint, Node place) {
        return isSaid("forbid", lint, place);
    }

    /** Whether an {@code allow} is of use: not where it is forbidden, nor where the lint is allowed or expected already. */
    public static boolean mayAllow(String lint, Node place) {
        return Stream.of("forbid", "allow", "expect").noneMatch(level -> isSaid(level, lint, place));
    }

    private static boolean isSaid(String level, String lint, Node place) {
        return place.ancestors()
                .flatMap(node ->
                        node.nodes(kind -> kind == SyntaxKind.ATTRIBUTE || kind == SyntaxKind.INNER_ATTRIBUTE).stream())
                .map(Attribute::new)
                .filter(attribute -> attribute.isCalled(level))
                .flatMap(attribute -> attribute.arguments().stream())
                .flatMap(arguments -> arguments.tokens().stream())
                .map(Token::text)
                .anyMatch(lint::equals);
    }
}
