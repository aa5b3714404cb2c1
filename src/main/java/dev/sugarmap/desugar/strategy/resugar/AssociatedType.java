package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An associated type that a result names, {@code Self::Next<'me>}.
 *
 * @param declaration where the trait or implementation declares or defines it
 * @param arguments what the result applies it to
 */
record AssociatedType(String name, Item.Other declaration, boolean inTrait, List<Node> arguments) {
    /** The associated type of a trait or implementation that a type names. */
    static Optional<AssociatedType> of(Type type, Item owner) {
        if (!(type instanceof Type.PathType)) {
            return Optional.empty();
        }
        Optional<String> name = nameAfterSelf(type.node());
        List<Node> arguments =
                type.node().node(SyntaxKind.GENERIC_ARGS).map(Node::nodes).orElse(List.of());
        return name.flatMap(wanted -> declaration(wanted, owner)
                .map(node -> new AssociatedType(wanted, new Item.Other(node), owner instanceof TraitItem, arguments)));
    }

    /** Where a trait or an implementation declares an associated type; not where it does so under several conditions. */
    static Optional<Node> declaration(String name, Item owner) {
        List<Node> found = owner.node().node(SyntaxKind.ITEM_LIST).stream()
                .flatMap(list -> list.nodes(SyntaxKind.TYPE_ITEM).stream())
                .filter(node -> declaredName(node).equals(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** What stands behind {@code Self::} or {@code <Self as Trait>::}, {@code $} included. */
    private static Optional<String> nameAfterSelf(Node path) {
        List<Token> tokens = path.tokens();
        boolean qualified = path.node(SyntaxKind.QUALIFIED_SELF)
                .filter(self -> self.allTokens().stream().anyMatch(token -> token.kind() == SyntaxKind.SELF_TYPE))
                .isPresent();
        boolean plain = !tokens.isEmpty() && tokens.getFirst().kind() == SyntaxKind.SELF_TYPE;
        String name = tokens.stream()
                .filter(token -> token.kind() != SyntaxKind.PATH_SEPARATOR && token.kind() != SyntaxKind.SELF_TYPE)
                .map(Token::text)
                .collect(Collectors.joining());
        return (qualified || plain) && !name.isEmpty() ? Optional.of(name) : Optional.empty();
    }

    private static String declaredName(Node item) {
        return item.tokens().stream()
                .dropWhile(token -> token.kind() != SyntaxKind.TYPE)
                .skip(1)
                .takeWhile(token -> token.kind() == SyntaxKind.IDENTIFIER || token.kind() == SyntaxKind.DOLLAR)
                .map(Token::text)
                .collect(Collectors.joining());
    }

    /** The future that it is, by its bounds in a trait or by its definition. */
    Optional<ReturnedFuture> future() {
        return inTrait
                ? ReturnedFuture.ofBounds(declaration)
                : declaration.type().flatMap(ReturnedFuture::of);
    }

    /** What it stands for: its bounds in a trait, its type in an implementation. */
    Optional<Node> meaning() {
        return inTrait
                ? declaration.node().node(SyntaxKind.BOUNDS)
                : declaration.type().map(Type::node);
    }

    /** Whether the declaration calls something in this part of it otherwise than the arguments do. */
    boolean renames(Node part) {
        Map<String, String> words = words(Map.of());
        return part.allTokens().stream().anyMatch(token -> words.containsKey(token.text()));
    }

    /** Whether it is applied to as much as it declares. */
    boolean isWhole() {
        return declaration.generics().size() == arguments.size();
    }

    /**
     * What it is applied to.
     *
     * @param around what the method calls the parameters of the declaration that names it
     */
    List<String> arguments(Map<String, String> around) {
        return arguments.stream()
                .map(argument -> argument.allTokens().stream()
                        .map(token -> around.getOrDefault(token.text(), token.text()))
                        .collect(Collectors.joining()))
                .toList();
    }

    /** What the method calls the parameters that the declaration calls otherwise. */
    Map<String, String> words(Map<String, String> around) {
        Map<String, String> words = new HashMap<>();
        List<String> given = arguments(around);
        List<GenericParams.GenericParam> params = declaration.generics();
        for (int at = 0; at < Math.min(params.size(), given.size()); at++) {
            String argument = given.get(at);
            params.get(at)
                    .name()
                    .map(Token::text)
                    .filter(param -> !param.equals(argument))
                    .ifPresent(param -> words.put(param, argument));
        }
        return words;
    }
}
