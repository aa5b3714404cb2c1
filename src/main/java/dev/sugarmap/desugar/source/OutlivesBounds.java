package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.GenericParams.LifetimeParam;
import dev.sugarmap.rust.ast.GenericParams.TypeParam;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a type asks its arguments to outlive by how it is declared: {@code Guard<'r, T>} asks {@code T: 'r} if it says so
 * or has a field of type {@code &'r T}, and so do the types of the standard library that refer to something.
 */
public final class OutlivesBounds {
    private final TypeNames names;
    private final Map<Node, Set<Pair>> declared = new HashMap<>();

    private OutlivesBounds(TypeNames names) {
        this.names = names;
    }

    /** Those of the types that a file may name. */
    public static OutlivesBounds of(SyntaxTree tree) {
        return new OutlivesBounds(new TypeNames(tree, List.of()));
    }

    /** That an argument, a type or a lifetime, has to outlive another argument. */
    public record Outlives(Node argument, Node lifetime) {}

    /** The same of parameters by their names. */
    private record Pair(String parameter, String lifetime) {}

    /** What a path to a type with these arguments asks of them. */
    public List<Outlives> in(Path path) {
        List<GenericArg> arguments = path.lastArgs();
        List<GenericArg> lifetimes = arguments.stream()
                .filter(GenericArg.LifetimeArg.class::isInstance)
                .toList();
        if (lifetimes.isEmpty()) {
            return List.of();
        }
        return names.declared(path)
                .map(item -> given(item, arguments))
                .orElseGet(() -> LibraryTypes.isReferring(names.resolved(path))
                        ? ofLibrary(lifetimes.getFirst(), arguments)
                        : List.of());
    }

    private static List<Outlives> ofLibrary(GenericArg lifetime, List<GenericArg> arguments) {
        return arguments.stream()
                .filter(GenericArg.TypeArg.class::isInstance)
                .map(argument -> new Outlives(argument.node(), lifetime.node()))
                .toList();
    }

    private List<Outlives> given(Item item, List<GenericArg> arguments) {
        Map<String, Node> values = new HashMap<>();
        assign(item, LifetimeParam.class, arguments, GenericArg.LifetimeArg.class, values);
        assign(item, TypeParam.class, arguments, GenericArg.TypeArg.class, values);
        return pairs(item).stream()
                .flatMap(pair -> Optional.ofNullable(values.get(pair.parameter())).stream()
                        .flatMap(argument -> Optional.ofNullable(values.get(pair.lifetime())).stream()
                                .map(lifetime -> new Outlives(argument, lifetime))))
                .toList();
    }

    private static void assign(
            Item item,
            Class<? extends GenericParam> kind,
            List<GenericArg> arguments,
            Class<? extends GenericArg> argument,
            Map<String, Node> values) {
        List<GenericParam> params =
                item.generics().stream().filter(kind::isInstance).toList();
        List<GenericArg> given = arguments.stream().filter(argument::isInstance).toList();
        for (int at = 0; at < Math.min(params.size(), given.size()); at++) {
            values.put(params.get(at).nameText(), given.get(at).node());
        }
    }

    private Set<Pair> pairs(Item item) {
        Set<Pair> known = declared.get(item.node());
        if (known != null) {
            return known;
        }
        declared.put(item.node(), Set.of());
        Set<Pair> pairs = new LinkedHashSet<>();
        item.generics().forEach(param -> addBounds(param.nameText(), param.bounds(), pairs));
        for (WhereClause.Predicate predicate : item.predicates()) {
            Stream<String> bounded = Stream.concat(
                    predicate.type().map(type -> type.node().text()).stream(),
                    predicate.lifetime().map(Token::text).stream());
            bounded.forEach(name -> addBounds(name, predicate.bounds(), pairs));
        }
        Set<String> params = new LinkedHashSet<>(
                item.generics().stream().map(Named::nameText).toList());
        addFields(item.node(), params, pairs);
        declared.put(item.node(), pairs);
        return pairs;
    }

    private static void addBounds(String name, Collection<Bound> bounds, Set<Pair> pairs) {
        for (Bound bound : bounds) {
            if (bound instanceof Bound.LifetimeBound outlived) {
                pairs.add(new Pair(name, outlived.lifetime().text()));
            }
        }
    }

    private void addFields(Node node, Set<String> params, Set<Pair> pairs) {
        switch (node.kind()) {
            case FN_POINTER_TYPE, PARENTHESIZED_ARGS, GENERIC_PARAMS, WHERE_CLAUSE -> {
                return;
            }
            case REFERENCE_TYPE -> {
                Type.Reference reference = new Type.Reference(node);
                reference
                        .inner()
                        .ifPresent(inner -> reference
                                .lifetime()
                                .ifPresent(lifetime -> named(inner.node())
                                        .filter(params::contains)
                                        .forEach(name -> pairs.add(new Pair(name, lifetime.text())))));
            }
            case PATH_TYPE ->
                in(new Path(node))
                        .forEach(found -> named(found.argument())
                                .filter(params::contains)
                                .forEach(name -> pairs.add(
                                        new Pair(name, found.lifetime().text()))));
            default -> {}
        }
        node.nodes().forEach(inner -> addFields(inner, params, pairs));
    }

    /** The lifetimes in a type, and the names that are types of their own in it: {@code T}, but not {@code T::Item}. */
    private static Stream<String> named(Node type) {
        List<String> named = new ArrayList<>();
        Stream.concat(Stream.of(type), type.descendants().stream()).forEach(node -> {
            if (node.kind() == SyntaxKind.PATH_TYPE && new Path(node).segments().size() == 1) {
                named.add(new Path(node).text());
            }
        });
        type.allTokens().stream()
                .filter(token -> token.kind() == SyntaxKind.LIFETIME)
                .forEach(token -> named.add(token.text()));
        return named.stream();
    }
}
