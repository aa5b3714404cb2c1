package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/**
 * The provided bodies of a trait that a desugaring moved to a trait of their own, {@code TrDefaults}: rule 8.
 *
 * @param helper that trait
 * @param blankets its implementations, for all that implement the trait
 */
record ReturnedBodies(Optional<TraitItem> helper, List<ImplItem> blankets) {
    /** Those of a trait, which stand beside it. */
    static ReturnedBodies of(TraitItem trait) {
        String name = trait.name().map(Names::plain).orElse("");
        List<Item> beside = trait.node().parent().map(Item::in).orElse(List.of());
        Optional<TraitItem> helper = beside.stream()
                .filter(TraitItem.class::isInstance)
                .map(TraitItem.class::cast)
                .filter(other -> other.name()
                        .filter(found -> GeneratedName.isBodiesOf(found.text(), name))
                        .isPresent())
                .filter(other -> !other.items().isEmpty())
                .findFirst();
        List<ImplItem> blankets = beside.stream()
                .filter(ImplItem.class::isInstance)
                .map(ImplItem.class::cast)
                .filter(implementation -> helper.isPresent() && implementsIt(implementation, helper.get()))
                .toList();
        boolean areBlank = blankets.stream().allMatch(blanket -> blanket.items().isEmpty());
        return new ReturnedBodies(helper.filter(_ -> areBlank), blankets);
    }

    private static boolean implementsIt(ImplItem implementation, TraitItem helper) {
        Optional<String> name = implementation.traitPath().flatMap(Path::lastName);
        return name.equals(helper.name().map(Token::text));
    }

    /** The function that holds the body of a method. */
    Optional<FnItem> of(FnItem method) {
        return helper.stream()
                .flatMap(trait -> trait.items().stream())
                .filter(FnItem.class::isInstance)
                .map(FnItem.class::cast)
                .filter(function ->
                        function.name().filter(name -> isBodyOf(name, method)).isPresent())
                .findFirst();
    }

    private static boolean isBodyOf(Token name, FnItem method) {
        return GeneratedName.isBodyOf(
                name.text(), method.name().map(Names::plain).orElse(""));
    }

    /** Whether a method of an implementation only calls the provided body. */
    boolean isForwarder(FnItem method) {
        return helper.isPresent()
                && method.body()
                        .map(BlockContents::contents)
                        .filter(contents -> contents.size() == 1)
                        .map(List::getFirst)
                        .map(ReturnedBodies::unwrapped)
                        .filter(call -> call.kind() == SyntaxKind.CALL_EXPRESSION)
                        .flatMap(call -> call.node(SyntaxKind.PATH_EXPRESSION))
                        .flatMap(path -> new Path(path).last())
                        .filter(last -> isBodyOf(last.name(), method))
                        .isPresent();
    }

    /** Whether a method mentions the provided body at all. */
    boolean isMentionedBy(FnItem method) {
        return helper.isPresent() && method.node().allTokens().stream().anyMatch(token -> isBodyOf(token, method));
    }

    /** What is boxed, and what an unsafe block holds. */
    private static Node unwrapped(Node call) {
        Node boxed = BlockContents.argumentOf(call, List.of("Box", "pin")).orElse(call);
        return Optional.of(boxed)
                .filter(block -> block.kind() == SyntaxKind.BLOCK_EXPRESSION && block.has(SyntaxKind.UNSAFE))
                .map(block -> BlockContents.contents(new Block(block)))
                .filter(contents -> contents.size() == 1)
                .map(List::getFirst)
                .orElse(boxed);
    }

    /** What goes if these are all bodies that have gone back: the helper trait, if it holds no other, and its implementations. */
    List<Node> emptiedBy(List<FnItem> moved) {
        boolean isEmpty = !moved.isEmpty()
                && helper.filter(trait -> trait.items().stream().allMatch(moved::contains))
                        .isPresent();
        return isEmpty
                ? java.util.stream.Stream.concat(
                                helper.stream().map(Item::node),
                                blankets.stream().map(Item::node))
                        .toList()
                : List.of();
    }
}
