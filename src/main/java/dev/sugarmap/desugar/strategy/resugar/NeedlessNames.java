package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.signature.LifetimePlaces;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The lifetimes of a function that have a name without need, {@code 'a} in {@code fn f<'a>(x: &'a u8)}: rule 6.
 *
 * @param places by the name, where it stands
 */
record NeedlessNames(Map<GenericParams.GenericParam, List<Token>> places) {
    /** What has lifetimes of its own where none is written. */
    private static final Set<SyntaxKind> OWNING =
            Set.of(SyntaxKind.FN_POINTER_TYPE, SyntaxKind.PARENTHESIZED_ARGS, SyntaxKind.FOR_LIFETIMES);

    /**
     * Those of a function.
     *
     * @param ofFuture what goes anyway
     * @param mayGo which names the user does not want to see
     */
    static NeedlessNames of(Remains function, FutureLifetime ofFuture, Predicate<String> mayGo) {
        Map<GenericParams.GenericParam, List<Token>> places = new LinkedHashMap<>();
        for (GenericParams.GenericParam param : function.params()) {
            Optional<String> name = param.name().map(Token::text).filter(mayGo);
            boolean isLifetime = param instanceof GenericParams.LifetimeParam
                    && !ofFuture.param().contains(param.node());
            if (isLifetime && name.isPresent() && !isBounded(param, name.get(), function, ofFuture)) {
                occurrences(name.get(), function, ofFuture).ifPresent(found -> places.put(param, found));
            }
        }
        return new NeedlessNames(places);
    }

    private static boolean isBounded(
            GenericParams.GenericParam param, String name, Remains function, FutureLifetime ofFuture) {
        boolean hasBounds = param.bounds().stream()
                .map(Bound::node)
                .anyMatch(bound -> !ofFuture.bounds().contains(bound));
        return hasBounds
                || function.params().stream()
                        .filter(other -> !ofFuture.param().contains(other.node()))
                        .anyMatch(other -> GenericScope.hasBound(other.bounds(), name));
    }

    /** Where a lifetime stands, if what is meant is the same without its name there. */
    private static Optional<List<Token>> occurrences(String name, Remains function, FutureLifetime ofFuture) {
        List<Token> inArguments = function.inArguments(name);
        if (inArguments.size() != 1 || isElsewhere(name, function, ofFuture)) {
            return Optional.empty();
        }
        List<Token> inResult =
                function.inResult().filter(token -> token.text().equals(name)).toList();
        boolean isUnderstood = inResult.isEmpty() || isOfReceiver(inArguments.getFirst(), function);
        List<Token> all = Stream.concat(inArguments.stream(), inResult.stream()).toList();
        return isUnderstood && all.stream().allMatch(NeedlessNames::canBeLeftOut) ? Optional.of(all) : Optional.empty();
    }

    private static boolean isElsewhere(String name, Remains function, FutureLifetime ofFuture) {
        Stream<Token> inPredicates = function.predicates().stream()
                .filter(predicate -> !ofFuture.predicates().contains(predicate.node()))
                .flatMap(predicate -> predicate.node().allTokens().stream())
                .filter(token -> ofFuture.bounds().stream()
                        .noneMatch(bound -> bound.range().contains(token.range())));
        return Stream.concat(function.inStatements(), inPredicates)
                .anyMatch(token -> token.text().equals(name));
    }

    /** Whether a result that leaves out a lifetime means this one. */
    private static boolean isOfReceiver(Token lifetime, Remains function) {
        return function.item().selfParam().stream()
                .filter(receiver -> receiver.node().range().contains(lifetime.range()))
                .anyMatch(receiver -> LifetimePlaces.of(receiver).size() == 1);
    }

    /** Not inside of a type whose elided lifetimes are its own. */
    static boolean canBeLeftOut(Token lifetime) {
        return lifetime.parent()
                .ancestors()
                .takeWhile(node -> !node.kind().isItem())
                .noneMatch(node -> OWNING.contains(node.kind()));
    }

    List<String> names() {
        return places.keySet().stream().map(Named::nameText).toList();
    }

    /** The declarations, which go. */
    Stream<Node> params() {
        return places.keySet().stream().map(GenericParams.GenericParam::node);
    }

    /** All places of the names. */
    List<Token> tokens() {
        return places.values().stream().flatMap(List::stream).toList();
    }
}
