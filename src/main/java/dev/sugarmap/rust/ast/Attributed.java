package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import java.util.List;

/** What attributes may stand before. */
public sealed interface Attributed permits Item, Param, GenericParams.GenericParam {
    /** Its node, which includes its attributes. */
    Node node();

    /** The outer attributes, in order. */
    default List<Attribute> attributes() {
        return Attribute.outer(node());
    }

    /** The attributes {@code #[cfg(..)]}, which say whether it is there at all. */
    default List<Attribute> conditions() {
        return attributes().stream()
                .filter(attribute -> attribute.isCalled("cfg"))
                .toList();
    }
}
