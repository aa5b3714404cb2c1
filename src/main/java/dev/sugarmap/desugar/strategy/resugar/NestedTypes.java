package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The associated types that stand for an {@code impl Trait} in the output of a future which is one itself, such as
 * {@code List0} for {@code List}: rule 8 of section 3 of the language desugarings, read backwards.
 */
final class NestedTypes {
    private final Set<String> names;
    private final List<Node> declarations = new ArrayList<>();

    private NestedTypes(Set<String> names, List<Item> owners) {
        this.names = names;
        names.forEach(name ->
                owners.forEach(owner -> AssociatedType.declaration(name, owner).ifPresent(declarations::add)));
    }

    /** Those of a method, if nothing else speaks of them and every implementation hides what they are. */
    static Optional<NestedTypes> of(MethodGroup group, AssociatedUses uses) {
        String future = group.declared().associated().orElseThrow().name();
        TraitItem trait = group.pair().trait();
        Set<String> names = trait.items().stream()
                .flatMap(item -> item.name().stream())
                .map(Token::text)
                .filter(name -> name.startsWith(future)
                        && name.substring(future.length()).matches("\\d+"))
                .collect(Collectors.toSet());
        List<Item> owners = new ArrayList<>(group.impls());
        owners.add(trait);
        NestedTypes nested = new NestedTypes(names, owners);
        boolean isWhole = nested.declarations.size() == names.size() * owners.size();
        List<Node> own = Stream.concat(nested.declarations.stream(), uses.declarations().stream())
                .toList();
        return !names.isEmpty() && isWhole && nested.areHidden() && nested.areAlone(own)
                ? Optional.of(nested)
                : Optional.empty();
    }

    private boolean areHidden() {
        return declarations.stream()
                .map(Item.Other::new)
                .allMatch(declaration ->
                        declaration.type().map(Type.ImplTrait.class::isInstance).orElse(true));
    }

    /** Whether the names occur in these items only, and with the parameters that they declare. */
    private boolean areAlone(List<Node> items) {
        SyntaxTree tree = items.getFirst().tree();
        return names.stream()
                .flatMap(name -> tree.identifiers(name).stream())
                .allMatch(token -> items.stream().anyMatch(item -> item.range().contains(token.range())));
    }

    /** Whether the types are called as the method calls them, so that their text fits where they stand. */
    boolean fit(AssociatedType future, Item owner) {
        return paths(future.declaration().node(), owner)
                .allMatch(type -> !type.renames(type.declaration().node())
                        && !future.renames(type.declaration().node())
                        && fit(type, owner));
    }

    private Stream<AssociatedType> paths(Node within, Item owner) {
        return within.descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.PATH_TYPE)
                .flatMap(node -> path(node, owner).stream());
    }

    private Optional<AssociatedType> path(Node node, Item owner) {
        return Type.of(node)
                .flatMap(type -> AssociatedType.of(type, owner))
                .filter(type -> names.contains(type.name()));
    }

    /** What the names stand for in a trait or an implementation. */
    List<Node> meanings(Item owner) {
        return names.stream()
                .flatMap(name -> AssociatedType.declaration(name, owner).stream())
                .map(node ->
                        meaning(new AssociatedType("", new Item.Other(node), owner instanceof TraitItem, List.of())))
                .toList();
    }

    /** The declarations and definitions, which go. */
    List<Node> declarations() {
        return declarations;
    }

    /** A part of the future's declaration with what the names stand for. */
    Template template(Node declaration, TextRange range, Item owner) {
        Template template = Template.inline("");
        int at = range.start();
        for (Node node : declaration.descendants()) {
            Optional<AssociatedType> type = node.kind() == SyntaxKind.PATH_TYPE ? path(node, owner) : Optional.empty();
            if (type.isPresent() && node.range().start() >= at && range.contains(node.range())) {
                addHole(template, at, node.range().start());
                Node inner = type.get().declaration().node();
                if (type.get().inTrait()) {
                    template.text("impl ");
                }
                template.then(template(inner, meaning(type.get()).range(), owner));
                at = node.range().end();
            }
        }
        addHole(template, at, range.end());
        return template;
    }

    private static Node meaning(AssociatedType type) {
        Item.Other declaration = type.declaration();
        return type.inTrait()
                ? declaration.node().node(SyntaxKind.BOUNDS).orElseThrow()
                : declaration.type().orElseThrow().node();
    }

    private static void addHole(Template template, int start, int end) {
        if (start < end) {
            template.hole(new TextRange(start, end));
        }
    }
}
