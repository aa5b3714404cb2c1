package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lifetime that a function declares for its future only, {@code 'fut} in {@code fn f<'a: 'fut, 'fut>(x: &'a u8) -> impl
 * Future + 'fut}, and all that is said of it: rule 5.
 *
 * @param name the lifetime; absent where there is none of that kind
 * @param param its declaration
 * @param predicates the predicates that say nothing else
 * @param bounds the bounds by it beside others
 */
record FutureLifetime(Optional<String> name, Set<Node> param, Set<Node> predicates, Set<Node> bounds) {
    /** The lifetime that bounds the future, if it serves nothing else. */
    static FutureLifetime of(Remains function, Optional<Token> bound) {
        return bound.map(Token::text)
                .filter(lifetime -> servesTheFutureOnly(lifetime, function))
                .map(lifetime -> of(function, lifetime))
                .orElseGet(() -> new FutureLifetime(Optional.empty(), Set.of(), Set.of(), Set.of()));
    }

    private static FutureLifetime of(Remains function, String lifetime) {
        Set<Node> param = function.params().stream()
                .filter(declared -> declared.isNamed(lifetime))
                .map(declared -> declared.node())
                .collect(Collectors.toSet());
        Set<Node> predicates = function.predicates().stream()
                .filter(predicate -> isOnlyAbout(predicate, lifetime))
                .map(WhereClause.Predicate::node)
                .collect(Collectors.toSet());
        Stream<Node> beside = Stream.concat(
                        function.params().stream()
                                .filter(declared -> !param.contains(declared.node()))
                                .flatMap(declared -> declared.bounds().stream()),
                        function.predicates().stream()
                                .filter(predicate -> !predicates.contains(predicate.node()))
                                .flatMap(predicate -> predicate.bounds().stream()))
                .filter(bound -> GenericScope.hasBound(List.of(bound), lifetime))
                .map(Bound::node);
        Stream<Node> ofImpls = function.inArguments(lifetime).stream().flatMap(token -> implBound(token).stream());
        Set<Node> bounds = Stream.concat(beside, ofImpls).collect(Collectors.toCollection(LinkedHashSet::new));
        return new FutureLifetime(Optional.of(lifetime), param, predicates, bounds);
    }

    private static boolean servesTheFutureOnly(String lifetime, Remains function) {
        boolean isUsed = Stream.concat(function.inResult(), function.inStatements())
                .anyMatch(token -> token.text().equals(lifetime));
        boolean isInArguments = function.inArguments(lifetime).stream()
                .anyMatch(token -> implBound(token).isEmpty());
        boolean isDeclared = function.params().stream().anyMatch(param -> param.isNamed(lifetime));
        return isDeclared && !isUsed && !isInArguments;
    }

    /** The macro async_trait bounds {@code Self} by its lifetime and by Send or Sync, which the future alone asks for. */
    private static boolean isOnlyAbout(WhereClause.Predicate predicate, String lifetime) {
        String subject = GenericScope.subject(predicate).orElse("");
        boolean isMacros = subject.equals("Self") && lifetime.equals(GeneratedName.MACRO_FUTURE_LIFETIME.text());
        List<Bound> bounds = predicate.bounds();
        return subject.equals(lifetime)
                || (GenericScope.hasBound(bounds, lifetime) && (bounds.size() == 1 || isMacros));
    }

    /** The bound of an {@code impl} that a lifetime among the arguments is. */
    private static Optional<Node> implBound(Token lifetime) {
        Node bound = lifetime.parent();
        return bound.parent()
                .flatMap(Node::parent)
                .filter(owner -> owner.kind() == SyntaxKind.IMPL_TRAIT_TYPE)
                .filter(owner ->
                        Bound.in(owner).stream().anyMatch(found -> found.node().equals(bound)))
                .map(_ -> bound);
    }
}
