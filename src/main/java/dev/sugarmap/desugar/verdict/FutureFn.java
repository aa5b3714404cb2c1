package dev.sugarmap.desugar.verdict;

import dev.sugarmap.desugar.verdict.Finding.Case;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A function that returns a future.
 *
 * @param name what it is called, with the trait or type before it
 * @param isPromise whether it stands for its implementations: callers see it and not them
 */
record FutureFn(FnItem item, String name, boolean isPromise, PromisedFuture type) {
    /** Those of a text, in its order: those of traits, or all where no trait has any. */
    static List<FutureFn> in(RustFile file) {
        PromisedFutures types = new PromisedFutures(file);
        SyntaxTree tree = file.tree();
        List<FutureFn> all = IntStream.range(0, tree.nodeCount())
                .filter(at -> tree.nodeKind(at) == SyntaxKind.FN_ITEM)
                .mapToObj(at -> new FnItem(new Node(tree, at)))
                .flatMap(item -> of(item, types).stream())
                .toList();
        List<FutureFn> ofTraits = all.stream()
                .filter(function -> Nodes.isOfTrait(function.item.node()))
                .toList();
        return ofTraits.isEmpty() ? all : ofTraits;
    }

    private static Optional<FutureFn> of(FnItem item, PromisedFutures types) {
        Optional<Item> owner = item.node()
                .parent()
                .filter(Nodes.is(SyntaxKind.ITEM_LIST))
                .flatMap(Node::parent)
                .flatMap(Item::of);
        String own = item.nameText();
        String name = owner.map(around -> label(around) + "::" + own).orElse(own);
        return types.of(item, owner)
                .map(type -> new FutureFn(
                        item, name, owner.filter(TraitItem.class::isInstance).isPresent(), type));
    }

    private static String label(Item owner) {
        return owner instanceof ImplItem implementation
                ? implementation.selfType().map(type -> type.node().text()).orElse("_")
                : owner.nameText();
    }

    /** Whether each function allocates at each call. */
    static Finding allocations(List<FutureFn> functions) {
        return new Finding(functions.stream().map(FutureFn::allocation).toList());
    }

    private Case allocation() {
        Optional<Node> box = item.body().filter(_ -> !item.isAsync()).flatMap(body -> boxing(body.node()));
        if (box.isPresent()) {
            return told(true, "its body boxes the future", box.get().range());
        }
        return type.isBoxed()
                ? told(true, "its result is a box", result())
                : told(false, "it returns the future itself", result());
    }

    /** The {@code Box::pin(..)} that a body calls itself, not in an async block or closure of it. */
    private static Optional<Node> boxing(Node node) {
        for (Node child : node.nodes()) {
            boolean isOther = child.kind() == SyntaxKind.CLOSURE_EXPRESSION
                    || child.kind().isItem()
                    || (child.kind() == SyntaxKind.BLOCK_EXPRESSION && child.has(SyntaxKind.ASYNC));
            if (isOther) {
                continue;
            }
            if (child.kind() == SyntaxKind.CALL_EXPRESSION && calls(child, "Box::pin")) {
                return Optional.of(child);
            }
            Optional<Node> inside = boxing(child);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static boolean calls(Node call, String function) {
        return call.node(SyntaxKind.PATH_EXPRESSION)
                .map(path -> new Path(path).text())
                .filter(path -> path.equals(function) || path.endsWith("::" + function))
                .isPresent();
    }

    /** Whether callers know that the future of each function is {@code Send}. */
    static Finding send(List<FutureFn> functions) {
        return new Finding(visible(functions).map(FutureFn::sendCase).toList());
    }

    private Case sendCase() {
        if (type.isSend()) {
            return told(true, "its type says `Send`", result());
        }
        return !isPromise && type.leaks()
                ? told(true, "the compiler looks into its hidden type", result())
                : told(false, "its type does not say `Send`", result());
    }

    /** Whether the type of each future can be written down by callers. */
    static Finding names(List<FutureFn> functions) {
        return new Finding(visible(functions)
                .map(function -> function.told(
                        function.type.name().isPresent(),
                        function.type.name().map(name -> "as `" + name + "`").orElse("its type is opaque"),
                        function.result()))
                .toList());
    }

    /** Those that callers see: a trait's own functions stand for those that implement them. */
    private static Stream<FutureFn> visible(List<FutureFn> functions) {
        List<String> traits = functions.stream()
                .filter(FutureFn::isPromise)
                .map(FutureFn::name)
                .toList();
        return functions.stream()
                .filter(function -> function.traitName().stream().noneMatch(traits::contains));
    }

    /** The name of the trait's function that this one implements. */
    private Optional<String> traitName() {
        return item.node()
                .parent()
                .flatMap(Node::parent)
                .filter(Nodes.is(SyntaxKind.IMPL_ITEM))
                .flatMap(node -> new ImplItem(node).traitPath())
                .flatMap(Path::last)
                .map(trait -> trait.name().text() + "::" + item.nameText());
    }

    private TextRange result() {
        return item.returnType()
                .map(result -> result.node().range())
                .or(() -> item.asyncToken().map(Token::range))
                .orElseGet(() -> item.fnToken().range());
    }

    private Case told(boolean holds, String why, TextRange at) {
        return new Case(name, holds, why, at);
    }
}
