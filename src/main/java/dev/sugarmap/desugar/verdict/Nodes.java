package dev.sugarmap.desugar.verdict;

import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Questions about a node, its parts and what it stands in. */
final class Nodes {
    private static final List<String> LIBRARIES = List.of("std::", "core::", "alloc::");

    private static final Set<String> FIRST = Set.of("::", "std", "core", "alloc");

    private static final Set<SyntaxKind> ITEM_WORDS =
            EnumSet.of(SyntaxKind.FN, SyntaxKind.IMPL, SyntaxKind.TRAIT, SyntaxKind.TYPE);

    private static final Set<SyntaxKind> MAY_HOLD_ATTRIBUTES = EnumSet.of(
            SyntaxKind.EXPRESSION_STATEMENT,
            SyntaxKind.BLOCK_EXPRESSION,
            SyntaxKind.ARGUMENTS,
            SyntaxKind.ARRAY_EXPRESSION,
            SyntaxKind.TUPLE_EXPRESSION);

    private Nodes() {}

    static Predicate<Node> is(SyntaxKind kind) {
        return node -> node.kind() == kind;
    }

    /** Nodes that a token of that kind stands directly in. */
    static Predicate<Node> has(SyntaxKind token) {
        return node -> node.has(token);
    }

    /** Paths, and imports of a path, within the standard library, such as {@code future::Future}. */
    static Predicate<Node> library(String path) {
        return node -> switch (node.kind()) {
            case PATH, PATH_TYPE, PATH_EXPRESSION -> mayBeLibrary(node) && isLibrary(new Path(node).text(), path);
            case USE_ITEM ->
                new UseItem(node)
                        .imports().stream().anyMatch(imported -> isLibrary(String.join("::", imported.path()), path));
            default -> false;
        };
    }

    /** Whether a path may begin with the name of a library; a quick look, since a text is full of paths. */
    private static boolean mayBeLibrary(Node path) {
        String first = new Token(path.tree(), path.tree().nodeFirst(path.index())).text();
        return FIRST.contains(first);
    }

    private static boolean isLibrary(String written, String path) {
        String plain = written.startsWith("::") ? written.substring(2) : written;
        return LIBRARIES.stream().anyMatch(library -> plain.equals(library + path));
    }

    /** Whether a path's last name is one of these. */
    static boolean ends(Node path, String... names) {
        return new Path(path).lastName().filter(List.of(names)::contains).isPresent();
    }

    /** Whether a node of that kind stands in it, at any depth. */
    static boolean holds(Node node, SyntaxKind kind) {
        return node.descendants().stream().anyMatch(inner -> inner.kind() == kind);
    }

    /** Whether it stands directly in a node of that kind. */
    static boolean isIn(Node node, SyntaxKind kind) {
        return node.parent().map(Node::kind).equals(Optional.of(kind));
    }

    /** Whether it is an item of the list of a node of that kind. */
    static boolean isOf(Node item, SyntaxKind owner) {
        return owner(item).map(Node::kind).equals(Optional.of(owner));
    }

    /** Whether it is an item of a trait or an implementation. */
    static boolean isAssociated(Node item) {
        return isOf(item, SyntaxKind.TRAIT_ITEM) || isOf(item, SyntaxKind.IMPL_ITEM);
    }

    /** Whether it is an item of a trait or of the implementation of one. */
    static boolean isOfTrait(Node item) {
        return owner(item)
                .filter(owner -> owner.kind() == SyntaxKind.TRAIT_ITEM
                        || (owner.kind() == SyntaxKind.IMPL_ITEM && owner.has(SyntaxKind.FOR)))
                .isPresent();
    }

    /** Whether it stands in the result type of a function of a trait. */
    static boolean isResultOfTrait(Node node) {
        Optional<Node> at = node.parent();
        while (at.isPresent()) {
            Optional<Node> around = at.get().parent();
            if (at.get().kind() == SyntaxKind.FN_ITEM) {
                return false;
            }
            if (at.get().kind() == SyntaxKind.RETURN_TYPE
                    && around.filter(is(SyntaxKind.FN_ITEM)).isPresent()) {
                return isOfTrait(around.get());
            }
            at = around;
        }
        return false;
    }

    /** Whether it is all of the result of a function or a function pointer. */
    static boolean isResult(Node type) {
        return type.parent()
                .filter(is(SyntaxKind.RETURN_TYPE))
                .flatMap(Node::parent)
                .filter(around -> around.kind() != SyntaxKind.PARENTHESIZED_ARGS)
                .isPresent();
    }

    /** Whether the innermost body around it is that of a {@code gen} block or function. */
    static boolean isInGenerator(Node node) {
        Optional<Node> around = node.parent();
        while (around.isPresent()) {
            Node body = around.get();
            if (body.kind() == SyntaxKind.FN_ITEM || body.kind() == SyntaxKind.CLOSURE_EXPRESSION) {
                return body.has(SyntaxKind.GEN);
            }
            if (body.kind() == SyntaxKind.BLOCK_EXPRESSION && body.has(SyntaxKind.GEN)) {
                return true;
            }
            around = body.parent();
        }
        return false;
    }

    /** Whether the innermost body around it is worked out by the compiler. */
    static boolean isInConstant(Node node) {
        Optional<Node> around = node.parent();
        while (around.isPresent()) {
            Node body = around.get();
            switch (body.kind()) {
                case CONST_ITEM, STATIC_ITEM -> {
                    return true;
                }
                case FN_ITEM, CLOSURE_EXPRESSION -> {
                    return body.has(SyntaxKind.CONST);
                }
                case BLOCK_EXPRESSION -> {
                    if (body.has(SyntaxKind.CONST)) {
                        return true;
                    }
                }
                default -> {}
            }
            around = body.parent();
        }
        return false;
    }

    /** Whether a word that is none of the language stands before an item's keyword, as {@code auto} does. */
    static boolean isCalled(Node item, String word) {
        return item.tokens().stream()
                .takeWhile(token -> !ITEM_WORDS.contains(token.kind()))
                .anyMatch(token -> token.text().equals(word));
    }

    /** Whether an attribute has that name and that word as its argument. */
    static boolean isCalledWith(Node attribute, String name, String word) {
        Attribute read = new Attribute(attribute);
        return read.isCalled(name)
                && read.arguments()
                        .filter(arguments -> Need.identifiers(arguments).contains(word))
                        .isPresent();
    }

    /** Whether it is an attribute of an expression that is neither a statement nor one of a list. */
    static boolean isAttributeOfExpression(Node node) {
        return node.kind() == SyntaxKind.ATTRIBUTE
                && node.parent()
                        .filter(around -> around.kind().isExpression())
                        .flatMap(around -> wholeFrom(around).parent())
                        .filter(around -> !MAY_HOLD_ATTRIBUTES.contains(around.kind()))
                        .isPresent();
    }

    /** The outermost expression that begins where this one does: in {@code #[a] f().g()}, the attribute is of all of it. */
    private static Node wholeFrom(Node expression) {
        Node whole = expression;
        while (whole.parent().filter(around -> isBegunBy(around, expression)).isPresent()) {
            whole = whole.parent().get();
        }
        return whole;
    }

    private static boolean isBegunBy(Node around, Node expression) {
        return around.kind().isExpression()
                && around.range().start() == expression.range().start();
    }

    /** Whether the function whose parameter it is has a body. */
    static boolean hasBody(Node parameter) {
        return parameter
                .parent()
                .flatMap(Node::parent)
                .flatMap(function -> function.node(SyntaxKind.BLOCK_EXPRESSION))
                .isPresent();
    }

    private static Optional<Node> owner(Node item) {
        return item.parent().filter(is(SyntaxKind.ITEM_LIST)).flatMap(Node::parent);
    }
}
