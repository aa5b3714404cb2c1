package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/** One of the bounds between {@code +}. */
public sealed interface Bound {
    /** The bound's node. */
    Node node();

    /** The bounds that belong to a node, such as those after the colon of a type parameter. */
    static List<Bound> in(Node owner) {
        return owner.node(SyntaxKind.BOUNDS).stream()
                .flatMap(list -> list.nodes().stream())
                .map(Bound::of)
                .toList();
    }

    /** The trait that it asks for; absent where it asks for none and where it is broken. */
    default Optional<Path> trait() {
        return Optional.empty();
    }

    /** The last name of that trait's path. */
    default Optional<String> traitName() {
        return trait().flatMap(Path::lastName);
    }

    /** Whether it asks for a trait of that name, whatever path leads there. */
    default boolean asksFor(String name) {
        return traitName().equals(Optional.of(name));
    }

    private static Bound of(Node node) {
        return switch (node.kind()) {
            case TRAIT_BOUND -> new TraitBound(node);
            case LIFETIME_BOUND -> new LifetimeBound(node);
            case USE_BOUND -> new UseBound(node);
            default -> new ProposedBound(node);
        };
    }

    /** A trait, with what may stand before it: {@code ?}, {@code async}, {@code ~const}, {@code for<'a>}. */
    record TraitBound(Node node) implements Bound {
        @Override
        public Optional<Path> trait() {
            return node.node(SyntaxKind.PATH).map(Path::new);
        }

        /** Whether the bound is relaxed, as in {@code ?Sized}. */
        public boolean isRelaxed() {
            return node.has(SyntaxKind.QUESTION);
        }

        /** The lifetimes of a {@code for<..>} before the trait. */
        public Optional<GenericParams> forLifetimes() {
            return GenericParams.ofBinder(node);
        }
    }

    /** A lifetime that something has to outlive. */
    record LifetimeBound(Node node) implements Bound {
        /** The lifetime itself. */
        public Token lifetime() {
            return node.token(SyntaxKind.LIFETIME).orElseThrow();
        }
    }

    /** What an opaque type captures: {@code use<'a, T>}. */
    record UseBound(Node node) implements Bound {
        /** The lifetimes, types and constants between the angle brackets. */
        public List<Token> captured() {
            return node.tokens().stream()
                    .filter(token -> token.kind() == SyntaxKind.LIFETIME
                            || token.kind() == SyntaxKind.IDENTIFIER
                            || token.kind() == SyntaxKind.SELF_TYPE)
                    .toList();
        }
    }

    /** A bound of the design documents that Rust does not have: {@code if (P) { B }}, {@code A * B}. */
    record ProposedBound(Node node) implements Bound {}
}
