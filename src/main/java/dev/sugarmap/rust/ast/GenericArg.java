package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One argument in angle brackets. */
public sealed interface GenericArg {
    /** The argument's node. */
    Node node();

    /** The arguments directly in a list of generic arguments. */
    static List<GenericArg> in(Node list) {
        List<GenericArg> arguments = new ArrayList<>();
        if (list.kind() != SyntaxKind.GENERIC_ARGS) {
            return arguments;
        }
        for (Node node : list.nodes()) {
            switch (node.kind()) {
                case LIFETIME_ARG -> arguments.add(new LifetimeArg(node));
                case CONST_ARG -> arguments.add(new ConstArg(node));
                case ASSOCIATED_CONSTRAINT -> arguments.add(new Constraint(node));
                default -> Type.of(node).ifPresent(type -> arguments.add(new TypeArg(type)));
            }
        }
        return arguments;
    }

    /** A lifetime, as in {@code Ref<'a>}. */
    record LifetimeArg(Node node) implements GenericArg {
        /** The lifetime itself. */
        public Token lifetime() {
            return node.firstToken().orElseThrow();
        }
    }

    /** A type, or a constant that is written like one. */
    record TypeArg(Type type) implements GenericArg {
        @Override
        public Node node() {
            return type.node();
        }
    }

    /** A constant that cannot be a type: a literal or a block. */
    record ConstArg(Node node) implements GenericArg {}

    /** What an associated item has to be: {@code Item = T} or {@code Item: Bound}. */
    record Constraint(Node node) implements GenericArg {
        /** The associated item, with generic arguments of its own. */
        public Optional<Path> item() {
            return node.node(SyntaxKind.PATH_TYPE).map(Path::new);
        }

        /** The type after {@code =}. */
        public Optional<Type> type() {
            return node.has(SyntaxKind.EQUALS) ? Type.in(node).stream().skip(1).findFirst() : Optional.empty();
        }

        /** The bounds after {@code :}. */
        public List<Bound> bounds() {
            return Bound.in(node);
        }
    }
}
