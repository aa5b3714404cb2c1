package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.signature.LifetimePlaces;
import dev.sugarmap.desugar.signature.LifetimePlaces.Place;
import dev.sugarmap.desugar.source.HiddenLifetimes;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place of a lifetime that the macro async_trait and the compiler do not see alike.
 *
 * @param message what comes of it
 */
record MisreadLifetime(TextRange place, String message) {
    /** Those of the parameters of a method. */
    static Stream<MisreadLifetime> in(FnItem method, HiddenLifetimes hidden) {
        return method.params().stream()
                .flatMap(param -> places(param, hidden).map(place -> of(place, param)))
                .distinct();
    }

    private static Stream<Place> places(Param param, HiddenLifetimes hidden) {
        List<Place> macro = LifetimePlaces.seenByMacro(param);
        List<Place> compiler = LifetimePlaces.of(param, hidden);
        Set<TextRange> seen = ranges(macro);
        Set<TextRange> right = ranges(compiler);
        return Stream.concat(
                        macro.stream().filter(place -> !right.contains(place.range())),
                        compiler.stream().filter(place -> !seen.contains(place.range())))
                .filter(place -> place.given().isEmpty());
    }

    private static Set<TextRange> ranges(List<Place> places) {
        return places.stream().map(Place::range).collect(Collectors.toSet());
    }

    private static MisreadLifetime of(Place place, Param param) {
        Optional<Node> binder = place.cause()
                .parent()
                .ancestors()
                .takeWhile(node -> !node.equals(param.node()))
                .filter(node -> node.kind() == SyntaxKind.FN_POINTER_TYPE
                        || node.kind() == SyntaxKind.PARENTHESIZED_ARGS
                        || node.kind().isExpression())
                .findFirst();
        String message = binder.map(node -> ofBinder(node.kind())).orElseGet(() -> ofOverlooked(place.cause()));
        return new MisreadLifetime(place.cause().range(), message);
    }

    private static String ofOverlooked(Token cause) {
        return cause.kind() == SyntaxKind.LIFETIME
                ? "the macro leaves this '_ without a name, though it bounds the future (E0621)"
                : "the macro gives no name to the lifetime that `" + cause.text() + "` hides (E0195 or E0621)";
    }

    private static String ofBinder(SyntaxKind binder) {
        return switch (binder) {
            case FN_POINTER_TYPE ->
                "the macro names a lifetime of this function pointer, which then takes no other (E0521)";
            case PARENTHESIZED_ARGS -> "the macro names a lifetime of this Fn, which then takes no other (E0597)";
            default -> "the macro names a lifetime in an expression, which cannot see it (E0401)";
        };
    }
}
