package dev.sugarmap.desugar.source;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
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

/**
 * An {@code async fn}, or a function where one could be, and where it stands.
 *
 * @param asyncToken its word {@code async}
 * @param owner the trait or implementation that it is a method of
 */
public record AsyncFn(FnItem item, Token asyncToken, Optional<Item> owner) {
    /** Every {@code async fn} of the file that has parameters, at any depth, in order; macros are not looked into. */
    public static List<AsyncFn> in(RustFile file) {
        List<AsyncFn> functions = new ArrayList<>();
        for (Node node : file.tree().nodes(SyntaxKind.FN_ITEM)) {
            FnItem item = new FnItem(node);
            if (item.isAsync() && item.paramList().isPresent()) {
                functions.add(of(item));
            }
        }
        return functions;
    }

    /** A function, async or not; where it is not, its word {@code fn} stands for {@code async}. */
    public static AsyncFn of(FnItem item) {
        return new AsyncFn(item, item.asyncToken().filter(_ -> item.isAsync()).orElseGet(item::fnToken), ownerOf(item));
    }

    /** Whether it is async indeed. */
    public boolean isAsync() {
        return item.isAsync();
    }

    /** Whether it is not async, and its result is an {@code impl Trait} or has one in it. */
    public boolean returnsImplTrait() {
        return !isAsync() && result().filter(Types::isOpen).isPresent();
    }

    /** The trait or implementation that a function is a method of. */
    public static Optional<Item> ownerOf(FnItem item) {
        return item.node()
                .parent()
                .filter(list -> list.kind() == SyntaxKind.ITEM_LIST)
                .flatMap(Node::parent)
                .flatMap(Item::of)
                .filter(owner -> owner instanceof TraitItem || owner instanceof ImplItem);
    }

    /** Its name, for messages. */
    public String name() {
        return item.nameText();
    }

    /** Whether it is declared or provided by a trait. */
    public boolean isInTrait() {
        return owner.filter(TraitItem.class::isInstance).isPresent();
    }

    /** Whether it belongs to an implementation of a trait. */
    public boolean isInTraitImpl() {
        return owner.filter(ImplItem.class::isInstance)
                .map(ImplItem.class::cast)
                .flatMap(ImplItem::trait)
                .isPresent();
    }

    /** Whether it is a function by itself or belongs to an inherent implementation. */
    public boolean isFreeOrInherent() {
        boolean isForeign = item.node()
                .parent()
                .flatMap(Node::parent)
                .filter(around -> around.kind() == SyntaxKind.EXTERN_BLOCK_ITEM)
                .isPresent();
        return !isInTrait() && !isInTraitImpl() && !isForeign;
    }

    /** Whether its result type is {@code !}. */
    public boolean isNever() {
        return item.returnType()
                .flatMap(FnItem.ReturnType::type)
                .filter(Type.Never.class::isInstance)
                .isPresent();
    }

    /** Its result type, where it names one. */
    public Optional<Type> result() {
        return item.returnType().flatMap(FnItem.ReturnType::type);
    }

    /** Where its signature ends: before its body or semicolon and the space before that. */
    public int signatureEnd() {
        return item.whereClause().map(clause -> clause.node().range().end()).orElseGet(this::resultEnd);
    }

    /** Where its result type ends, or its parameters where it names none. */
    public int resultEnd() {
        return item.returnType()
                .map(FnItem.ReturnType::node)
                .or(item::paramList)
                .orElseThrow()
                .range()
                .end();
    }

    /** The white space that begins the line of its first token, its attributes included. */
    public String indent() {
        return Layout.indent(item.node().tree().source(), asyncToken.range().start());
    }

    /** Its word {@code async} and the white space after it. */
    public TextRange asyncWord() {
        SyntaxTree tree = asyncToken.tree();
        int end = asyncToken.range().end();
        int next = asyncToken.index() + 1;
        boolean spaced = next < tree.tokenCount() && tree.tokenKind(next) == SyntaxKind.WHITESPACE;
        return new TextRange(asyncToken.range().start(), spaced ? tree.tokenStart(next + 1) : end);
    }
}
