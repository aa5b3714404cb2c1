package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;

/** A module. */
public record ModItem(Node node) implements Item {
    /** Whether its items stand between braces here. */
    public boolean isInline() {
        return node.node(SyntaxKind.ITEM_LIST).isPresent();
    }

    /** The items between its braces. */
    public List<Item> items() {
        return node.node(SyntaxKind.ITEM_LIST).map(Item::in).orElse(List.of());
    }
}
