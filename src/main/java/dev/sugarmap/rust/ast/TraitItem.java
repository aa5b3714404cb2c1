package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;

/** A trait. */
public record TraitItem(Node node) implements Item {
    /** The bounds after its colon. */
    public List<Bound> supertraits() {
        return Bound.in(node);
    }

    /** What it requires and provides. */
    public List<Item> items() {
        return node.node(SyntaxKind.ITEM_LIST).map(Item::in).orElse(List.of());
    }
}
