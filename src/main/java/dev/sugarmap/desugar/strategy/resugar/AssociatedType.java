package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
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

    /** Where a trait or an implementation declares an associated type. */
    static Optional<Node> declaration(String name, Item owner) {
        return owner.node().node(SyntaxKind.ITEM_LIST).stream()
                .flatMap(list -> list.nodes(SyntaxKind.TYPE_ITEM).stream())
                .filter(node -> declaredName(node).equals(name))
                .findFirst();
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

    /** The lifetimes among the arguments. */
    List<String> lifetimes() {
        return arguments.stream()
                .filter(argument -> argument.kind() == SyntaxKind.LIFETIME_ARG)
                .map(Node::text)
                .toList();
    }

    /** Text of the declaration in the words of the method: parameters replaced by the arguments, where these differ. */
    Template template(TextRange range) {
        Map<String, String> words = words();
        Template template = Template.inline("");
        int at = range.start();
        for (Token token : declaration.node().allTokens()) {
            if (range.contains(token.range()) && words.containsKey(token.text())) {
                addHole(template, at, token.range().start());
                template.text(words.get(token.text()));
                at = token.range().end();
            }
        }
        addHole(template, at, range.end());
        return template;
    }

    /** Whether the declaration calls something in this part of it otherwise than the method does. */
    boolean renames(Node part) {
        Map<String, String> words = words();
        return part.allTokens().stream().anyMatch(token -> words.containsKey(token.text()));
    }

    /** What the method calls the parameters that it calls otherwise. */
    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        List<GenericParams.GenericParam> params = declaration.generics();
        for (int at = 0; at < Math.min(params.size(), arguments.size()); at++) {
            String argument = arguments.get(at).text();
            params.get(at)
                    .name()
                    .map(Token::text)
                    .filter(param -> !param.equals(argument))
                    .ifPresent(param -> words.put(param, argument));
        }
        return words;
    }

    private static void addHole(Template template, int start, int end) {
        if (start < end) {
            template.hole(new TextRange(start, end));
        }
    }
}
