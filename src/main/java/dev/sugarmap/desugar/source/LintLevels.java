package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the attributes around a place say of a lint. */
public final class LintLevels {
    /** The groups in which lints are that generated code allows. */
    private static final Set<String> GROUPS = Set.of("warnings", "unused", "nonstandard_style");

    private LintLevels() {}

    /**
     * Whether generated code at a place may allow a lint: not under {@code forbid}, which is an error (E0453), and not under
     * {@code expect}, which would then expect in vain.
     */
    public static boolean mayAllow(String lint, Node place) {
        return attributesAround(place)
                .filter(attribute -> attribute.isCalled("forbid") || attribute.isCalled("expect"))
                .noneMatch(attribute -> isAbout(attribute, lint) || isAboutGroup(attribute));
    }

    /** Whether an attribute around a place allows or expects a lint already. */
    public static boolean isAllowed(String lint, Node place) {
        return attributesAround(place)
                .filter(attribute -> attribute.isCalled("allow") || attribute.isCalled("expect"))
                .anyMatch(attribute -> isAbout(attribute, lint));
    }

    private static Stream<Attribute> attributesAround(Node place) {
        return Stream.iterate(Optional.of(place), Optional::isPresent, node -> node.flatMap(Node::parent))
                .flatMap(Optional::stream)
                .flatMap(node -> Stream.concat(
                        Item.of(node).map(Item::attributes).orElse(List.of()).stream(),
                        node.nodes(SyntaxKind.INNER_ATTRIBUTE).stream().map(Attribute::new)));
    }

    private static boolean isAbout(Attribute attribute, String lint) {
        return words(attribute).anyMatch(lint::equals);
    }

    private static boolean isAboutGroup(Attribute attribute) {
        return words(attribute).anyMatch(GROUPS::contains);
    }

    private static Stream<String> words(Attribute attribute) {
        return attribute.arguments().stream().flatMap(arguments -> arguments.tokens().stream()).map(Token::text);
    }
}
