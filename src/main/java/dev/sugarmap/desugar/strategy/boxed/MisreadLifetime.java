package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.signature.LifetimePlaces;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place of a lifetime that the macro async_trait and the compiler do not see alike.
 *
 * @param message what comes of it
 */
record MisreadLifetime(TextRange place, String message) {
    /** Those of the parameters of a method. */
    static Stream<MisreadLifetime> in(FnItem method) {
        return method.params().stream().flatMap(param -> places(param).map(place -> of(place, param)));
    }

    /** The places of lifetimes in a parameter that the macro and the compiler do not see alike. */
    private static Stream<LifetimePlaces.Place> places(Param param) {
        Set<TextRange> seen = ranges(LifetimePlaces.seenByMacro(param));
        Set<TextRange> right = ranges(LifetimePlaces.of(param));
        return Stream.concat(
                        LifetimePlaces.seenByMacro(param).stream().filter(place -> !right.contains(place.range())),
                        LifetimePlaces.of(param).stream().filter(place -> !seen.contains(place.range())))
                .filter(place -> place.given().isEmpty());
    }

    private static Set<TextRange> ranges(List<LifetimePlaces.Place> places) {
        Set<TextRange> ranges = new HashSet<>();
        places.forEach(place -> ranges.add(place.range()));
        return ranges;
    }

    private static MisreadLifetime of(LifetimePlaces.Place place, Param param) {
        Optional<Node> binder = Stream.iterate(
                        Optional.of(place.cause().parent()), Optional::isPresent, node -> node.flatMap(Node::parent))
                .map(Optional::get)
                .takeWhile(node -> !node.equals(param.node()))
                .filter(node -> node.kind() == SyntaxKind.FN_POINTER_TYPE
                        || node.kind() == SyntaxKind.PARENTHESIZED_ARGS
                        || node.kind().isExpression())
                .findFirst();
        return new MisreadLifetime(place.cause().range(), words(binder.map(Node::kind)));
    }

    private static String words(Optional<SyntaxKind> binder) {
        if (binder.isEmpty()) {
            return "the macro leaves this '_ without a name, though it bounds the future (E0621)";
        }
        return switch (binder.get()) {
            case FN_POINTER_TYPE ->
                "the macro names a lifetime of this function pointer, which then takes no other (E0521)";
            case PARENTHESIZED_ARGS -> "the macro names a lifetime of this Fn, which then takes no other (E0597)";
            default -> "the macro names a lifetime in an expression, which cannot see it (E0401)";
        };
    }
}
