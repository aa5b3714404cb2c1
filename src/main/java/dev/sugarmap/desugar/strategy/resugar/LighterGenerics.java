package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The generic parameters and predicates of a function without the lifetimes that it does not need: rules 5 and 6. */
record LighterGenerics(Remains function, FutureLifetime ofFuture, NeedlessNames unnamed) {
    /**
     * Those of a function.
     *
     * @param bound the lifetime that its future has to outlive
     * @param mayGo which names of lifetimes the user does not want to see
     */
    static LighterGenerics of(Remains function, Optional<Token> bound, Predicate<String> mayGo) {
        FutureLifetime ofFuture = FutureLifetime.of(function, bound);
        return new LighterGenerics(function, ofFuture, NeedlessNames.of(function, ofFuture, mayGo));
    }

    /** The generic parameters that go. */
    Set<Node> droppedParams() {
        return Stream.concat(ofFuture.param().stream(), unnamed.params()).collect(Collectors.toSet());
    }

    /** The statements and the parts of the signature that stay and are not the list of generic parameters. */
    Stream<Token> stayingTokens() {
        Stream<Token> inPredicates = function.predicates().stream()
                .filter(predicate -> !ofFuture.predicates().contains(predicate.node()))
                .flatMap(predicate -> predicate.node().allTokens().stream());
        return Stream.of(function.inResult(), function.inStatements(), inPredicates)
                .flatMap(tokens -> tokens);
    }

    void write(Rewrite rewrite) {
        Deletions deletions = new Deletions();
        ofFuture.bounds().forEach(bound -> addBound(bound, deletions));
        addParams(droppedParams(), Set.of(), deletions);
        LifetimeElision.write(unnamed.tokens(), deletions, rewrite);
        writeClause(rewrite, deletions);
        deletions.write(rewrite);
    }

    /** Drops parameters of the list, some of which are dropped before, or the whole list. */
    void addParams(Set<Node> dropped, Set<Node> before, Deletions deletions) {
        Optional<GenericParams> list = function.item().genericParams();
        if (list.isEmpty() || dropped.isEmpty()) {
            return;
        }
        List<Node> all =
                function.params().stream().map(GenericParams.GenericParam::node).toList();
        Set<Node> gone = new HashSet<>(before);
        gone.addAll(dropped);
        if (!gone.containsAll(all)) {
            deletions.addElements(all, dropped, gone);
            return;
        }
        TextRange whole = list.get().node().range();
        if (before.isEmpty()) {
            deletions.add(whole);
        } else {
            int first = dropped.stream()
                    .mapToInt(node -> node.range().start())
                    .min()
                    .orElseThrow();
            deletions.add(list.get().open().range()).add(new TextRange(first, whole.end()));
        }
    }

    private static void addBound(Node bound, Deletions deletions) {
        Node list = bound.parent().orElseThrow();
        List<Node> all = list.nodes();
        if (all.size() == 1) {
            int start = list.firstToken()
                    .flatMap(Token::previousSignificant)
                    .flatMap(Token::previousSignificant)
                    .map(name -> name.range().end())
                    .orElse(bound.range().start());
            deletions.add(new TextRange(start, bound.range().end()));
        } else {
            deletions.addElements(all, Set.of(bound), Set.of(bound));
        }
    }

    private void writeClause(Rewrite rewrite, Deletions deletions) {
        Optional<WhereClause> clause = function.item().whereClause();
        Set<Node> dropped = ofFuture.predicates();
        List<Node> all =
                function.predicates().stream().map(WhereClause.Predicate::node).toList();
        if (clause.isEmpty() || dropped.isEmpty()) {
            return;
        }
        if (!dropped.containsAll(all)) {
            deletions.addElements(all, dropped, dropped);
            return;
        }
        Node node = clause.get().node();
        int start = node.firstToken()
                .flatMap(Token::previousSignificant)
                .orElseThrow()
                .range()
                .end();
        int end = node.lastToken()
                .flatMap(Token::nextSignificant)
                .orElseThrow()
                .range()
                .start();
        String space = function.item().body().isPresent() ? " " : "";
        rewrite.replace(new TextRange(start, end), Template.inline(space), node.range());
    }
}
