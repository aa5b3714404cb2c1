package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generic parameters with their angle brackets. */
public record GenericParams(Node node) {
    /** The parameters that a node declares. */
    static Optional<GenericParams> of(Node owner) {
        return owner.node(SyntaxKind.GENERIC_PARAMS).map(GenericParams::new);
    }

    /** The lifetimes that a {@code for<..>} in a node declares. */
    static Optional<GenericParams> ofBinder(Node owner) {
        return owner.node(SyntaxKind.FOR_LIFETIMES).flatMap(GenericParams::of);
    }

    /** The opening angle bracket. */
    public Token open() {
        return node.firstToken().orElseThrow();
    }

    /** The closing angle bracket. */
    public Optional<Token> close() {
        return node.token(SyntaxKind.GREATER);
    }

    /** All parameters, in order. */
    public List<GenericParam> params() {
        List<GenericParam> params = new ArrayList<>();
        for (Node child : node.nodes()) {
            switch (child.kind()) {
                case LIFETIME_PARAM -> params.add(new LifetimeParam(child));
                case TYPE_PARAM -> params.add(new TypeParam(child));
                case CONST_PARAM -> params.add(new ConstParam(child));
                default -> {}
            }
        }
        return params;
    }

    /** The lifetime parameters, in order. */
    public List<LifetimeParam> lifetimes() {
        return params().stream()
                .filter(LifetimeParam.class::isInstance)
                .map(LifetimeParam.class::cast)
                .toList();
    }

    /** One generic parameter. */
    public sealed interface GenericParam extends Attributed, Named {
        @Override
        default Optional<Token> name() {
            return Item.declaredName(node());
        }

        /** The bounds after its colon. */
        default List<Bound> bounds() {
            return Bound.in(node());
        }
    }

    /** A lifetime parameter such as {@code 'a: 'b}; its name includes the quote. */
    public record LifetimeParam(Node node) implements GenericParam {
        @Override
        public Optional<Token> name() {
            return node.token(SyntaxKind.LIFETIME);
        }
    }

    /** A type parameter such as {@code T: Clone = u8}. */
    public record TypeParam(Node node) implements GenericParam {
        /** The type after {@code =}. */
        public Optional<Type> defaultType() {
            return Type.first(node);
        }
    }

    /** A constant parameter such as {@code const N: usize = 3}. */
    public record ConstParam(Node node) implements GenericParam {
        /** The type after the colon. */
        public Optional<Type> type() {
            return Type.first(node);
        }

        /** The value after {@code =}. */
        public Optional<Node> defaultValue() {
            return node.node(SyntaxKind.CONST_ARG);
        }
    }
}
