package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.TraitItem;

/** What the text of a trait's method says of calls on {@code dyn Trait}: the Rust reference, "Dyn compatibility". */
public final class Dispatch {
    private Dispatch() {}

    /** Whether a method whose result allows it can be called on objects, as far as the methods of its trait show. */
    public static boolean isOnObjects(FnItem method, TraitItem trait) {
        return !asksForSized(method)
                && trait.functions().stream().allMatch(other -> asksForSized(other) || dispatches(other));
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
        return item.boundsOf("Self").stream().anyMatch(bound -> bound.asksFor("Sized"));
    }

    /** Whether a method declares type or const parameters. */
    public static boolean declaresTypes(FnItem method) {
        return method.generics().stream().anyMatch(param -> !(param instanceof GenericParams.LifetimeParam));
    }
}
