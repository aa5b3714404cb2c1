package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function that is not {@code async} and may return its future by hand.
 *
 * @param owner the trait or implementation that it is a method of
 * @param result its result type, as it stands in the signature
 * @param associated the associated type that the result names
 * @param future the future that the result is; absent where an associated type stands for a type with a name of its own
 */
record ManualFn(
        FnItem item,
        Optional<Item> owner,
        Type result,
        Optional<AssociatedType> associated,
        Optional<ReturnedFuture> future) {
    /** Every function of the file whose result is a future or an associated type, in order. */
    static List<ManualFn> in(RustFile file) {
        List<ManualFn> functions = new ArrayList<>();
        for (Node node : file.tree().nodes(SyntaxKind.FN_ITEM)) {
            of(new FnItem(node)).ifPresent(functions::add);
        }
        return functions;
    }

    private static Optional<ManualFn> of(FnItem item) {
        Optional<Type> result = item.returnType().flatMap(FnItem.ReturnType::type);
        boolean isComplete = item.name().isPresent() && item.paramList().isPresent();
        if (item.isAsync() || !isComplete || result.isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> owner = AsyncFn.ownerOf(item);
        Optional<AssociatedType> associated = owner.flatMap(around -> AssociatedType.of(result.get(), around));
        Optional<ReturnedFuture> future =
                associated.isPresent() ? associated.get().future() : ReturnedFuture.of(result.get());
        return associated.isEmpty() && future.isEmpty()
                ? Optional.empty()
                : Optional.of(new ManualFn(item, owner, result.get(), associated, future));
    }

    String name() {
        return item.nameText();
    }

    TextRange nameRange() {
        return item.name().orElseThrow().range();
    }

    boolean isIn(Item around) {
        return owner.equals(Optional.of(around));
    }

    boolean isInTrait() {
        return owner.filter(TraitItem.class::isInstance).isPresent();
    }

    boolean isInTraitImpl() {
        return owner.filter(ImplItem.class::isInstance)
                .map(ImplItem.class::cast)
                .flatMap(ImplItem::trait)
                .isPresent();
    }

    /** Whether it and the trait that declares it have to be rewritten together. */
    boolean isBound() {
        return (isInTrait() || isInTraitImpl())
                && (associated.isPresent()
                        || future.filter(ReturnedFuture::isBoxed).isPresent());
    }
}
