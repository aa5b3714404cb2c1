package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Under which conditions a piece of code is compiled: rule 3.
 *
 * @param predicates what stands between the parentheses of its {@code cfg} attributes, the outermost first
 */
public record Conditions(List<String> predicates) {
    private static final Set<SyntaxKind> CLOSING = Set.of(SyntaxKind.COMMA, SyntaxKind.RIGHT_PARENTHESIS);

    public Conditions {
        predicates = List.copyOf(predicates);
    }

    /** Whether an attribute says that what it stands on may not be there: {@code cfg}, or a {@code cfg_attr} that holds one. */
    public static boolean isCondition(Attribute attribute) {
        return attribute.isCalled("cfg")
                || (attribute.isCalled("cfg_attr")
                        && attribute.arguments().stream()
                                .flatMap(arguments -> arguments.allTokens().stream())
                                .anyMatch(token -> token.text().equals("cfg")));
    }

    /** The conditions of an item by itself. */
    public static Conditions of(Item item) {
        return new Conditions(item.conditions().stream()
                .flatMap(attribute -> predicate(attribute).stream())
                .toList());
    }

    /** The conditions of a place within its module: those of all items around it. */
    public static Conditions within(Module module, Node place) {
        List<String> predicates = new ArrayList<>();
        Optional<Node> at = Optional.of(place);
        while (at.isPresent() && !at.get().equals(module.list())) {
            Item.of(at.get()).ifPresent(item -> predicates.addAll(0, of(item).predicates));
            at = at.get().parent();
        }
        return new Conditions(predicates);
    }

    /** Whether what has these attributes may not be there, for reasons that only the compiler knows. */
    public static boolean areAmong(List<Attribute> attributes) {
        return attributes.stream().anyMatch(Conditions::isOne);
    }

    /** Whether an attribute is a condition, or may turn out to be one. */
    public static boolean isOne(Attribute attribute) {
        return attribute.isCalled("cfg") || attribute.isCalled("cfg_attr");
    }

    /** What stands between the parentheses, on one line and without comments. */
    private static Optional<String> predicate(Attribute attribute) {
        return attribute.arguments().map(arguments -> {
            StringBuilder text = new StringBuilder();
            boolean isSpaced = false;
            for (Token token : arguments.allTokens()) {
                if (token.kind().isTrivia()) {
                    isSpaced = true;
                    continue;
                }
                boolean isTight =
                        CLOSING.contains(token.kind()) || text.isEmpty() || text.charAt(text.length() - 1) == '(';
                text.append(isSpaced && !isTight ? " " : "").append(token.text());
                isSpaced = false;
            }
            return text.substring(1, Math.max(1, text.length() - 1));
        });
    }

    /** The conditions of what is there wherever one of several pieces is. */
    public static Conditions any(Set<Conditions> pieces) {
        if (pieces.size() == 1) {
            return pieces.iterator().next();
        }
        if (pieces.stream().anyMatch(piece -> piece.predicates.isEmpty())) {
            return new Conditions(List.of());
        }
        return new Conditions(
                List.of(pieces.stream().map(Conditions::all).collect(Collectors.joining(", ", "any(", ")"))));
    }

    private static String all(Conditions piece) {
        return piece.predicates.size() == 1
                ? piece.predicates.getFirst()
                : "all(" + String.join(", ", piece.predicates) + ")";
    }

    /** The attributes that say so, each on a line of its own and ending it. */
    public String attributes() {
        return predicates.stream()
                .map(predicate -> "#[cfg(" + predicate + ")]\n")
                .collect(Collectors.joining());
    }
}
