package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a file speaks of an associated type apart from its declaration, its definitions and its method.
 *
 * @param declarations the declaration and the definitions
 * @param bounds the bounds on the type
 * @param others the uses that cannot do without the type
 */
record AssociatedUses(String type, List<Node> declarations, List<Node> bounds, List<Node> others) {
    /**
     * The uses of a type of a trait.
     *
     * @param expected those that go with the type
     */
    static AssociatedUses of(TraitPairs.Pair pair, String type, Predicate<Node> expected) {
        List<Node> declarations = OpaqueTypes.owners(pair)
                .flatMap(owner -> AssociatedType.declaration(type, owner).stream())
                .toList();
        List<Node> bounds = new ArrayList<>();
        List<Node> others = new ArrayList<>();
        for (Token name : pair.trait().node().tree().identifiers(type)) {
            Node path = name.parent();
            Optional<Node> constraint =
                    path.parent().filter(around -> around.kind() == SyntaxKind.ASSOCIATED_CONSTRAINT);
            boolean isExpected = expected.test(path)
                    || declarations.stream().anyMatch(item -> item.range().contains(path.range()));
            if (constraint.isPresent()) {
                boolean isBounded = constraint.get().has(SyntaxKind.COLON);
                constraint
                        .filter(found -> isConstraint(found, type, pair))
                        .ifPresent((isBounded ? bounds : others)::add);
            } else if (path.kind() == SyntaxKind.PATH_TYPE && !isExpected && isMeant(path, name, pair)) {
                boolean isBounded = path.parent()
                        .filter(around -> around.kind() == SyntaxKind.WHERE_PREDICATE)
                        .isPresent();
                (isBounded ? bounds : others).add(path);
            }
        }
        return new AssociatedUses(type, declarations, bounds, others);
    }

    /** Why a method keeps the type whatever else can be said in its place. */
    Optional<Refusal> keptByAnother() {
        return others.stream()
                .findFirst()
                .map(node -> node.tree().source().line(node.range().start()))
                .map(line -> Refusal.because("its type \"" + type + "\" is also used in line " + line));
    }

    /** Why a method keeps the type if it keeps that by bounds as well. */
    Optional<Refusal> refusal() {
        return keptByAnother()
                .or(() -> bounds.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Refusal.because("a bound speaks of its type \"" + type + "\"")));
    }

    private static boolean isMeant(Node path, Token name, TraitPairs.Pair pair) {
        List<Token> words = path.tokens().stream()
                .filter(token -> token.kind() != SyntaxKind.PATH_SEPARATOR)
                .toList();
        Optional<Path.QualifiedSelf> qualified = new Path(path).qualifiedSelf();
        if (!words.getLast().equals(name) || (words.size() == 1 && qualified.isEmpty())) {
            return false;
        }
        Optional<String> trait = qualified.flatMap(Path.QualifiedSelf::trait).flatMap(Path::lastName);
        if (trait.isPresent()) {
            return trait.equals(pair.trait().name().map(Token::text));
        }
        Optional<Item> owner = ownerOf(path).filter(_ -> words.getFirst().kind() == SyntaxKind.SELF_TYPE);
        return owner.map(around -> isOurs(around, pair)
                        || AssociatedType.declaration(name.text(), around).isEmpty())
                .orElse(true);
    }

    /** The nearest trait or implementation around a node. */
    private static Optional<Item> ownerOf(Node node) {
        return node.ancestors()
                .skip(1)
                .flatMap(around -> Item.of(around).stream())
                .filter(item -> item instanceof TraitItem || item instanceof ImplItem)
                .findFirst();
    }

    private static boolean isOurs(Item owner, TraitPairs.Pair pair) {
        return OpaqueTypes.owners(pair).anyMatch(owner::equals);
    }

    private static boolean isConstraint(Node constraint, String type, TraitPairs.Pair pair) {
        boolean isNamed =
                new GenericArg.Constraint(constraint).item().map(Path::text).equals(Optional.of(type));
        Optional<Node> path = constraint.parent().flatMap(Node::parent);
        return isNamed
                && path.flatMap(node -> new Path(node).last())
                        .map(last -> last.name().text())
                        .equals(pair.trait().name().map(Token::text));
    }

    /** Bounds the result of the method in place of the type. */
    void writeNotation(String method, Rewrite rewrite) {
        for (Node bound : bounds) {
            Node named = bound.kind() == SyntaxKind.ASSOCIATED_CONSTRAINT
                    ? bound.node(SyntaxKind.PATH_TYPE).orElseThrow()
                    : bound;
            Token name = named.tokens().reversed().stream()
                    .filter(token -> token.text().equals(type))
                    .findFirst()
                    .orElseThrow();
            TextRange range = new TextRange(name.range().start(), named.range().end());
            rewrite.replace(range, Template.inline(method + "(..)"), named.range());
            dropBinder(bound, range, rewrite);
        }
    }

    /** Drops the {@code for<..>} of a predicate whose lifetimes were for the type only. */
    private static void dropBinder(Node bounded, TextRange replaced, Rewrite rewrite) {
        Node predicate = bounded.parent().orElseThrow();
        Optional<Node> binder = predicate.node(SyntaxKind.FOR_LIFETIMES);
        if (predicate.kind() != SyntaxKind.WHERE_PREDICATE || binder.isEmpty()) {
            return;
        }
        List<String> names = new WhereClause.Predicate(predicate)
                .forLifetimes().map(GenericParams::params).orElse(List.of()).stream()
                        .flatMap(param -> param.name().map(Token::text).stream())
                        .toList();
        boolean isUsed = predicate.allTokens().stream()
                .filter(token -> !replaced.contains(token.range()))
                .filter(token -> !binder.get().range().contains(token.range()))
                .anyMatch(token -> names.contains(token.text()));
        if (!isUsed) {
            new Deletions()
                    .add(new TextRange(
                            binder.get().range().start(), bounded.range().start()))
                    .write(rewrite);
        }
    }
}
