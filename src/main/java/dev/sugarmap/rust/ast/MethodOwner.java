package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;
import java.util.Optional;

/** A trait or an implementation, to which associated items belong. */
public sealed interface MethodOwner extends Item permits TraitItem, ImplItem {
    /** The associated items, in order. */
    default List<Item> items() {
        return node().node(SyntaxKind.ITEM_LIST).map(Item::in).orElse(List.of());
    }

    /** The functions among them, with a receiver or without. */
    default List<FnItem> functions() {
        return items().stream()
                .filter(FnItem.class::isInstance)
                .map(FnItem.class::cast)
                .toList();
    }

    /** The first function of that name; {@code cfg} may choose between several. */
    default Optional<FnItem> function(String name) {
        return functions().stream().filter(function -> function.isNamed(name)).findFirst();
    }
}
