package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import java.util.List;

/** A trait. */
public record TraitItem(Node node) implements MethodOwner {
    /** The bounds after its colon. */
    public List<Bound> supertraits() {
        return Bound.in(node);
    }
}
