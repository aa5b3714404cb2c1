package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;

/** What the text of a trait's method says of calls on {@code dyn Trait}: the Rust reference, "Dyn compatibility". */
public final class Dispatch {
    private Dispatch() {}

    /** Whether a method whose result allows it can be called on objects, as far as the methods of its trait show. */
    public static boolean isOnObjects(FnItem method, TraitItem trait) {
        return !asksForSized(method)
                && trait.items().stream()
                        .filter(FnItem.class::isInstance)
                        .map(FnItem.class::cast)
                        .allMatch(other -> asksForSized(other) || dispatches(other));
    }

    private static boolean dispatches(FnItem method) {
        return method.selfParam().isPresent()
                && !declaresTypes(method)
                && method.params().stream().noneMatch(Dispatch::isOpen);
    }

    private static boolean isOpen(Param param) {
        return param instanceof Param.TypedParam typed
                && typed.type().filter(Types::isOpen).isPresent();
    }

    /** Whether {@code where Self: Sized} takes an item out of objects. */
    public static boolean asksForSized(Item item) {
        return item.whereClause().stream()
                .flatMap(clause -> clause.predicates().stream())
                .filter(predicate ->
                        predicate.type().map(type -> type.node().text()).equals(Optional.of("Self")))
                .flatMap(predicate -> predicate.bounds().stream())
                .anyMatch(Dispatch::isSized);
    }

    private static boolean isSized(Bound bound) {
        return bound instanceof Bound.TraitBound trait
                && trait.path()
                        .flatMap(Path::last)
                        .map(Path.Segment::name)
                        .map(Token::text)
                        .equals(Optional.of("Sized"));
    }

    /** Whether a method declares type or const parameters. */
    public static boolean declaresTypes(FnItem method) {
        return method.genericParams().stream()
                .flatMap(params -> params.params().stream())
                .anyMatch(param -> !(param instanceof GenericParams.LifetimeParam));
    }
}
