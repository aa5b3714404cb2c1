package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;
import java.util.Optional;

/** An implementation, of a trait or inherent. */
public record ImplItem(Node node) implements MethodOwner {
    /** Whether it says that the trait is not implemented: {@code impl !Send for T}. */
    public boolean isNegative() {
        return node.has(SyntaxKind.NOT);
    }

    /** The trait, as a type; absent in an inherent implementation. */
    public Optional<Type> trait() {
        return node.has(SyntaxKind.FOR) ? Type.first(node) : Optional.empty();
    }

    /** The path of the trait. */
    public Optional<Path> traitPath() {
        return trait().filter(Type.PathType.class::isInstance).map(type -> new Path(type.node()));
    }

    /** The type that is implemented for. */
    public Optional<Type> selfType() {
        List<Type> types = Type.in(node);
        return types.stream().skip(node.has(SyntaxKind.FOR) ? 1 : 0).findFirst();
    }
}
