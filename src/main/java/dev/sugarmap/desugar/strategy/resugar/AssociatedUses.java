package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a file speaks of an associated type apart from its declaration, its definitions and its method. */
final class AssociatedUses {
    private final MethodGroup group;
    private final String type;
    private final List<Node> declarations = new ArrayList<>();
    private final List<Node> bounds = new ArrayList<>();
    private final List<Node> others = new ArrayList<>();

    AssociatedUses(MethodGroup group) {
        this.group = group;
        this.type = group.declared().associated().orElseThrow().name();
        SyntaxTree tree = group.pair().trait().node().tree();
        List<Item> owners = new ArrayList<>(group.impls());
        owners.add(group.pair().trait());
        owners.forEach(owner -> AssociatedType.declaration(type, owner).ifPresent(declarations::add));
        for (Token name : tree.identifiers(type)) {
            Node path = name.parent();
            Optional<Node> constraint =
                    path.parent().filter(around -> around.kind() == SyntaxKind.ASSOCIATED_CONSTRAINT);
            if (constraint.isPresent()) {
                boolean isBounded = constraint.get().has(SyntaxKind.COLON);
                constraint.filter(this::isConstraint).ifPresent((isBounded ? bounds : others)::add);
            } else if (path.kind() == SyntaxKind.PATH_TYPE && !isExpected(path) && isMeant(path, name)) {
                boolean isBounded = path.parent()
                        .filter(around -> around.kind() == SyntaxKind.WHERE_PREDICATE)
                        .isPresent();
                (isBounded ? bounds : others).add(path);
            }
        }
    }

    /** The declaration and the definitions. */
    List<Node> declarations() {
        return declarations;
    }

    /** The bounds on the type. */
    List<Node> bounds() {
        return bounds;
    }

    /** The line of a use that cannot do without the type. */
    Optional<Integer> lineOfAnother() {
        return others.stream()
                .findFirst()
                .map(node -> node.tree().source().line(node.range().start()));
    }

    private boolean isExpected(Node node) {
        boolean isResult = group.declared().result().node().equals(node)
                || group.implemented().stream()
                        .anyMatch(method -> method.result().node().equals(node));
        return isResult || declarations.stream().anyMatch(item -> item.range().contains(node.range()));
    }

    private boolean isMeant(Node path, Token name) {
        List<Token> words = path.tokens().stream()
                .filter(token -> token.kind() != SyntaxKind.PATH_SEPARATOR)
                .toList();
        Optional<Path.QualifiedSelf> qualified = new Path(path).qualifiedSelf();
        if (!words.getLast().equals(name) || (words.size() == 1 && qualified.isEmpty())) {
            return false;
        }
        Optional<String> trait = qualified.flatMap(Path.QualifiedSelf::trait).flatMap(Path::lastName);
        if (trait.isPresent()) {
            return trait.get().equals(group.traitName());
        }
        Optional<Item> owner =
                Questions.ownerOf(path).filter(_ -> words.getFirst().kind() == SyntaxKind.SELF_TYPE);
        return owner.map(around -> isOurs(around)
                        || AssociatedType.declaration(type, around).isEmpty())
                .orElse(true);
    }

    private boolean isOurs(Item owner) {
        return owner.equals(group.pair().trait()) || group.impls().stream().anyMatch(owner::equals);
    }

    private boolean isConstraint(Node constraint) {
        boolean isNamed =
                new GenericArg.Constraint(constraint).item().map(Path::text).equals(Optional.of(type));
        Optional<Node> path = constraint.parent().flatMap(Node::parent);
        return isNamed && path.flatMap(node -> new Path(node).lastName()).equals(Optional.of(group.traitName()));
    }

    /** Bounds the result of the method in place of the type. */
    void writeNotation(Rewrite rewrite) {
        for (Node bound : bounds) {
            Node named = bound.kind() == SyntaxKind.ASSOCIATED_CONSTRAINT
                    ? bound.node(SyntaxKind.PATH_TYPE).orElseThrow()
                    : bound;
            Token name = named.tokens().reversed().stream()
                    .filter(token -> token.text().equals(type))
                    .findFirst()
                    .orElseThrow();
            TextRange range = new TextRange(name.range().start(), named.range().end());
            rewrite.replace(range, Template.inline(group.declared().name() + "(..)"), named.range());
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
                        .map(Named::nameText)
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
