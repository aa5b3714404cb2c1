package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.signature.LifetimePlaces;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lifetimes that a signature declares for its future only, or names without need, and the predicates about these:
 * rule 3 of section 12.
 */
final class UnusedGenerics {
    private static final Set<SyntaxKind> OWNING =
            Set.of(SyntaxKind.FN_POINTER_TYPE, SyntaxKind.PARENTHESIZED_ARGS, SyntaxKind.FOR_LIFETIMES);

    private final ManualFn function;
    private final Node output;
    private final List<Node> rest;
    private final Set<Node> droppedParams = new LinkedHashSet<>();
    private final Set<Node> droppedPredicates = new HashSet<>();
    private final Set<Bound> droppedBounds = new LinkedHashSet<>();
    private final List<String> ofFuture = new ArrayList<>();
    private final List<String> unnamed = new ArrayList<>();
    private final List<Token> elided = new ArrayList<>();

    /**
     * Looks for them.
     *
     * @param rest the statements of the body that stay
     */
    UnusedGenerics(ManualFn function, Node output, Optional<Token> outlives, List<Node> rest, boolean elide) {
        this.function = function;
        this.output = output;
        this.rest = rest;
        outlives.map(Token::text).filter(this::servesTheFutureOnly).ifPresent(this::drop);
        for (GenericParams.GenericParam param : params()) {
            if (param instanceof GenericParams.LifetimeParam && !droppedParams.contains(param.node())) {
                param.name()
                        .map(Token::text)
                        .filter(name -> elide || GeneratedName.MACRO_LIFETIME.isIn(name))
                        .ifPresent(name -> elide(param, name));
            }
        }
    }

    /** The lifetimes that only the future needed. */
    List<String> ofFuture() {
        return ofFuture;
    }

    /** The lifetimes that get no name. */
    List<String> unnamed() {
        return unnamed;
    }

    /** The generic parameters that go. */
    Set<Node> droppedParams() {
        return droppedParams;
    }

    /** The statements and the parts of the signature that stay and are not the list of generic parameters. */
    Stream<Token> stayingTokens() {
        Stream<Node> predicates = predicates().stream()
                .map(WhereClause.Predicate::node)
                .filter(node -> !droppedPredicates.contains(node));
        return Stream.of(Stream.of(output), rest.stream(), predicates)
                .flatMap(nodes -> nodes)
                .flatMap(node -> node.allTokens().stream())
                .filter(token -> droppedBounds.stream()
                        .noneMatch(bound -> bound.node().range().contains(token.range())));
    }

    private List<GenericParams.GenericParam> params() {
        return function.item().generics();
    }

    private List<WhereClause.Predicate> predicates() {
        return function.item().predicates();
    }

    private boolean isDeclared(String lifetime) {
        return params().stream().anyMatch(param -> param.isNamed(lifetime));
    }

    private boolean servesTheFutureOnly(String lifetime) {
        boolean isUsed = Stream.concat(Stream.of(output), rest.stream())
                .flatMap(node -> node.allTokens().stream())
                .anyMatch(token -> token.text().equals(lifetime));
        boolean isInArguments = inArguments(lifetime).stream()
                .anyMatch(token -> implBound(token).isEmpty());
        return isDeclared(lifetime) && !isUsed && !isInArguments;
    }

    private List<Token> inArguments(String lifetime) {
        return function.item().paramList().orElseThrow().allTokens().stream()
                .filter(token -> token.text().equals(lifetime))
                .toList();
    }

    /** The bound of an {@code impl} that a lifetime is. */
    private static Optional<Bound> implBound(Token lifetime) {
        Node bounds = lifetime.parent().parent().orElse(lifetime.parent());
        return bounds.parent()
                .filter(owner -> owner.kind() == SyntaxKind.IMPL_TRAIT_TYPE)
                .flatMap(owner -> Bound.in(owner).stream()
                        .filter(bound -> bound.node().equals(lifetime.parent()))
                        .findFirst());
    }

    private void drop(String lifetime) {
        ofFuture.add(lifetime);
        for (GenericParams.GenericParam param : params()) {
            if (param.isNamed(lifetime)) {
                droppedParams.add(param.node());
            } else {
                dropBounds(param.bounds(), lifetime);
            }
        }
        for (WhereClause.Predicate predicate : predicates()) {
            List<Bound> bounds = predicate.bounds();
            String subject = GenericScope.subject(predicate).orElse("");
            boolean isMacros = subject.equals("Self") && lifetime.equals(GeneratedName.MACRO_FUTURE_LIFETIME.text());
            boolean isOnly = bounds.size() == 1 || isMacros;
            if (subject.equals(lifetime) || (GenericScope.hasBound(bounds, lifetime) && isOnly)) {
                droppedPredicates.add(predicate.node());
            } else {
                dropBounds(bounds, lifetime);
            }
        }
        inArguments(lifetime).stream()
                .flatMap(token -> implBound(token).stream())
                .forEach(droppedBounds::add);
    }

    private void dropBounds(List<Bound> bounds, String lifetime) {
        bounds.stream()
                .filter(bound -> GenericScope.hasBound(List.of(bound), lifetime))
                .forEach(droppedBounds::add);
    }

    private void elide(GenericParams.GenericParam param, String name) {
        List<Token> places = inArguments(name);
        boolean isBounded = param.bounds().stream().anyMatch(bound -> !droppedBounds.contains(bound));
        boolean isBound = params().stream()
                .anyMatch(
                        other -> !droppedParams.contains(other.node()) && GenericScope.hasBound(other.bounds(), name));
        if (places.size() != 1 || isBounded || isBound) {
            return;
        }
        List<Token> uses =
                stayingTokens().filter(token -> token.text().equals(name)).toList();
        boolean isUnderstood = uses.isEmpty() || (isOfReceiver(places.getFirst()) && areInResult(uses));
        Node list = function.item().paramList().orElseThrow();
        if (isUnderstood && canBeLeftOut(places, list) && canBeLeftOut(uses, output)) {
            unnamed.add(name);
            droppedParams.add(param.node());
            elided.addAll(places);
            elided.addAll(uses);
        }
    }

    /** Whether a result that leaves out a lifetime means this one. */
    private boolean isOfReceiver(Token lifetime) {
        return function.item().selfParam().stream()
                .filter(receiver -> receiver.node().range().contains(lifetime.range()))
                .anyMatch(receiver -> LifetimePlaces.of(receiver).size() == 1);
    }

    private boolean areInResult(List<Token> uses) {
        return uses.stream().allMatch(token -> output.range().contains(token.range()));
    }

    /** Not inside a type whose elided lifetimes are its own. */
    private static boolean canBeLeftOut(List<Token> lifetimes, Node around) {
        return (lifetimes.isEmpty() || !OWNING.contains(around.kind()))
                && lifetimes.stream()
                        .flatMap(lifetime -> Stream.iterate(
                                        Optional.of(lifetime.parent()),
                                        Optional::isPresent,
                                        node -> node.flatMap(Node::parent))
                                .map(Optional::get)
                                .takeWhile(node -> !node.equals(around)))
                        .noneMatch(node -> OWNING.contains(node.kind()));
    }

    /** Whether the unnamed lifetimes can be left out in a part of the result that stands elsewhere. */
    boolean canBeLeftOut(Node part) {
        return canBeLeftOut(unnamedIn(part), part);
    }

    /** Leaves them out there as well. */
    void leaveOut(Node part) {
        elided.addAll(unnamedIn(part));
    }

    private List<Token> unnamedIn(Node part) {
        return part.allTokens().stream()
                .filter(token -> unnamed.contains(token.text()))
                .toList();
    }

    void write(Rewrite rewrite) {
        Deletions deletions = new Deletions();
        for (Bound bound : droppedBounds) {
            addBound(bound.node(), deletions);
        }
        writeParams(droppedParams, Set.of(), deletions);
        for (Token token : elided) {
            boolean isReference = token.previousSignificant()
                    .filter(before -> before.kind() == SyntaxKind.AND)
                    .isPresent();
            if (isReference) {
                int end = token.nextSignificant().orElseThrow().range().start();
                deletions.add(new TextRange(token.range().start(), end));
            } else {
                rewrite.replace(token.range(), Template.inline("'_"), token.range());
            }
        }
        writeClause(rewrite, deletions);
        deletions.write(rewrite);
    }

    /** Drops parameters of the list, or the whole list. */
    void writeParams(Set<Node> dropped, Set<Node> before, Deletions deletions) {
        Optional<GenericParams> list = function.item().genericParams();
        if (list.isEmpty() || dropped.isEmpty()) {
            return;
        }
        List<Node> all = params().stream().map(GenericParams.GenericParam::node).toList();
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
        List<Node> all = predicates().stream().map(WhereClause.Predicate::node).toList();
        if (clause.isEmpty() || droppedPredicates.isEmpty()) {
            return;
        }
        if (!droppedPredicates.containsAll(all)) {
            deletions.addElements(all, droppedPredicates, droppedPredicates);
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
