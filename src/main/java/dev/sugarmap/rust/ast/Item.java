package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An item, wherever it stands: in a file, a module, a trait, an implementation or a block. */
public sealed interface Item extends Attributed, Named
        permits FnItem, MethodOwner, ModItem, UseItem, DataItem, Item.Other {
    /** The item's node, which includes the comments, attributes and documentation above it. */
    @Override
    Node node();

    /** The item that a node is, if it is one. */
    static Optional<Item> of(Node node) {
        return node.kind().isItem() ? Optional.of(ofItem(node)) : Optional.empty();
    }

    /** The items directly in a node, in order. */
    static List<Item> in(Node owner) {
        return owner.nodes(SyntaxKind::isItem).stream().map(Item::ofItem).toList();
    }

    private static Item ofItem(Node node) {
        return switch (node.kind()) {
            case FN_ITEM -> new FnItem(node);
            case TRAIT_ITEM -> new TraitItem(node);
            case IMPL_ITEM -> new ImplItem(node);
            case MOD_ITEM -> new ModItem(node);
            case USE_ITEM -> new UseItem(node);
            case STRUCT_ITEM, ENUM_ITEM, UNION_ITEM -> new DataItem(node);
            default -> new Other(node);
        };
    }

    /**
     * Whether it has its end: a semicolon or the brace that closes it. One that stands further inside is no end, as in
     * {@code fn f(a: [u8;} where a file breaks off.
     */
    default boolean isComplete() {
        Element last = node().children().getLast();
        Element end = last instanceof Node body && hasOwnBraces(body)
                ? body.children().getLast()
                : last;
        return end instanceof Token token
                && (token.kind() == SyntaxKind.SEMICOLON || token.kind() == SyntaxKind.RIGHT_BRACE);
    }

    private boolean hasOwnBraces(Node body) {
        return switch (body.kind()) {
            case ITEM_LIST, FIELD_LIST, VARIANT_LIST -> true;
            case BLOCK_EXPRESSION -> this instanceof FnItem;
            default -> false;
        };
    }

    /** The documentation comments above the item, in order. */
    default List<Token> docs() {
        return node().tokens().stream()
                .filter(token -> token.kind() == SyntaxKind.OUTER_DOC)
                .toList();
    }

    /** The visibility, such as {@code pub(crate)}. */
    default Optional<Node> visibility() {
        return node().node(SyntaxKind.VISIBILITY);
    }

    @Override
    default Optional<Token> name() {
        return declaredName(node());
    }

    /** The name that a node declares, also the last part of the documents' {@code $name}. */
    static Optional<Token> declaredName(Node node) {
        return node.token(SyntaxKind.IDENTIFIER)
                .or(() -> node.node(SyntaxKind.PLACEHOLDER_NAME).flatMap(Node::lastToken));
    }

    /** The generic parameters. */
    default Optional<GenericParams> genericParams() {
        return GenericParams.of(node());
    }

    /** The generic parameters, in order; none where there is no list of them. */
    default List<GenericParam> generics() {
        return genericParams().map(GenericParams::params).orElse(List.of());
    }

    /** The {@code where} clause. */
    default Optional<WhereClause> whereClause() {
        return WhereClause.of(node());
    }

    /** The predicates of the {@code where} clause, in order; none where there is no clause. */
    default List<WhereClause.Predicate> predicates() {
        return whereClause().map(WhereClause::predicates).orElse(List.of());
    }

    /** What the item asks of a type by its name, such as {@code T} or {@code Self}, in its list and its clause. */
    default List<Bound> boundsOf(String type) {
        Stream<Bound> inline =
                generics().stream().filter(param -> param.isNamed(type)).flatMap(param -> param.bounds().stream());
        Stream<Bound> where = predicates().stream()
                .filter(predicate ->
                        predicate.type().map(found -> found.node().text()).equals(Optional.of(type)))
                .flatMap(predicate -> predicate.bounds().stream());
        return Stream.concat(inline, where).toList();
    }

    /** Any other item; its node's kind says which: a type, a constant, a macro, an extern block or a proposal. */
    record Other(Node node) implements Item {
        /** The bounds of an associated type. */
        public List<Bound> bounds() {
            return Bound.in(node);
        }

        /** The type of a type alias, an associated type, a constant or a static. */
        public Optional<Type> type() {
            return Type.first(node);
        }
    }
}
