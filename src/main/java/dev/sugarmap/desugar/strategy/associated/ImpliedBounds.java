package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.source.OutlivesBounds;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the references among the arguments of a method and their types imply, and an associated type has to say: rule 4. */
final class ImpliedBounds {
    private static final String STATIC = "'static";

    private final NamedSignature signature;
    private final Set<String> types;
    private final Set<String> lifetimes;
    private final Set<String> bounds = new LinkedHashSet<>();

    private ImpliedBounds(NamedSignature signature) {
        this.signature = signature;
        this.types = new LinkedHashSet<>(signature.typesInScope());
        this.types.addAll(signature.implArguments().names());
        this.types.add("Self");
        this.lifetimes = new LinkedHashSet<>(signature.lifetimes());
        this.lifetimes.addAll(signature.lifetimesAround());
    }

    /** The implied bounds as predicates, outer references first. */
    static List<String> of(NamedSignature signature) {
        ImpliedBounds implied = new ImpliedBounds(signature);
        for (Param param : signature.function().item().params()) {
            if (param instanceof Param.SelfParam receiver
                    && receiver.ampersand().isPresent()) {
                implied.addReceiver(receiver);
            } else {
                implied.addReferences(param.node());
            }
        }
        return List.copyOf(implied.bounds);
    }

    private void addReceiver(Param.SelfParam receiver) {
        lifetime(receiver.node()).ifPresent(lifetime -> add("Self", lifetime));
    }

    /** Adds what the references in a type imply, the outer ones first. */
    private void addReferences(Node node) {
        if (isFunction(node)) {
            return;
        }
        if (node.kind() == SyntaxKind.REFERENCE_TYPE) {
            new Type.Reference(node).inner().ifPresent(inner -> {
                List<String> found = new ArrayList<>();
                collect(inner.node(), found);
                lifetime(node).ifPresent(lifetime -> found.forEach(name -> add(name, lifetime)));
            });
        }
        if (node.kind() == SyntaxKind.PATH_TYPE) {
            addArguments(new Path(node));
        }
        if (node.kind() != SyntaxKind.IMPL_TRAIT_TYPE) {
            node.nodes().forEach(this::addReferences);
        }
    }

    /** Adds what a type asks of its arguments, such as {@code T: 'a} of {@code MutexGuard<'a, T>}. */
    private void addArguments(Path path) {
        if (path.lastArgs().stream().noneMatch(GenericArg.LifetimeArg.class::isInstance)) {
            return;
        }
        for (OutlivesBounds.Outlives outlives :
                OutlivesBounds.of(path.node().tree()).in(path)) {
            List<String> found = new ArrayList<>();
            collect(outlives.argument(), found);
            String lifetime = signature.text(outlives.lifetime());
            found.forEach(name -> add(name, lifetime));
        }
    }

    /** The lifetime of a reference or a receiver by reference. */
    private Optional<String> lifetime(Node reference) {
        String text = signature.text(reference).substring(1).strip();
        return NamedSignature.lifetimesIn(text).stream()
                .limit(1)
                .filter(text::startsWith)
                .findFirst();
    }

    /** Collects what in a type, function types included, has to outlive a reference to it. */
    private void collect(Node node, List<String> found) {
        switch (node.kind()) {
            case IMPL_TRAIT_TYPE -> found.add(signature.text(node));
            case REFERENCE_TYPE ->
                new Type.Reference(node).inner().ifPresent(inner -> {
                    lifetime(node).ifPresent(found::add);
                    collect(inner.node(), found);
                });
            case PARENTHESIZED_TYPE -> collectParenthesized(node, found);
            case PATH_TYPE -> collectPath(node, found);
            default -> collectInside(node, found);
        }
    }

    /** The name of an {@code impl Trait} stands without the parentheses that it needed. */
    private void collectParenthesized(Node node, List<String> found) {
        String text = signature.text(node);
        if (text.startsWith("(")) {
            collectInside(node, found);
        } else {
            found.add(text);
        }
    }

    private void collectPath(Node node, List<String> found) {
        Path path = new Path(node);
        Optional<Node> value = path.segments().size() == 1 ? signature.valueOf(path) : Optional.empty();
        if (value.isPresent()) {
            value.flatMap(Type::of).ifPresent(type -> collect(type.node(), found));
            return;
        }
        boolean isParameter = !path.segments().isEmpty()
                && types.contains(path.segments().getFirst().name().text());
        if (path.qualifiedSelf().isPresent() || isParameter) {
            found.add(signature.text(node));
        } else {
            collectInside(node, found);
        }
    }

    private void collectInside(Node node, List<String> found) {
        if (node.kind().isExpression()) {
            return;
        }
        for (Element child : node.children()) {
            if (child instanceof Token token && token.kind() == SyntaxKind.LIFETIME) {
                found.add(signature.text(token.range()));
            } else if (child instanceof Node inner) {
                collect(inner, found);
            }
        }
    }

    private static boolean isFunction(Node node) {
        return node.kind() == SyntaxKind.FN_POINTER_TYPE || node.kind() == SyntaxKind.PARENTHESIZED_ARGS;
    }

    private void add(String name, String lifetime) {
        boolean isLifetime = name.startsWith("'");
        boolean isKnown = !isLifetime || lifetimes.contains(name);
        boolean isInScope = lifetime.equals(STATIC) || lifetimes.contains(lifetime);
        if (isKnown && isInScope && !name.equals(lifetime)) {
            bounds.add(name + ": " + lifetime);
        }
    }
}
