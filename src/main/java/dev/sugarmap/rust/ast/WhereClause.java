package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/** A {@code where} clause with its predicates. */
public record WhereClause(Node node) {
    static Optional<WhereClause> of(Node owner) {
        return owner.node(SyntaxKind.WHERE_CLAUSE).map(WhereClause::new);
    }

    /** The word {@code where}. */
    public Token whereToken() {
        return node.firstToken().orElseThrow();
    }

    /** The predicates between the commas. */
    public List<Predicate> predicates() {
        return node.nodes(SyntaxKind.WHERE_PREDICATE).stream()
                .map(Predicate::new)
                .toList();
    }

    /** One predicate: bounds on a type or on a lifetime. */
    public record Predicate(Node node) {
        /** The lifetimes of a {@code for<..>} before the type. */
        public Optional<GenericParams> forLifetimes() {
            return GenericParams.ofBinder(node);
        }

        /** The type that is bounded; absent where a lifetime is. */
        public Optional<Type> type() {
            return Type.first(node);
        }

        /** The lifetime that is bounded; absent where a type is. */
        public Optional<Token> lifetime() {
            return node.token(SyntaxKind.LIFETIME);
        }

        /** The bounds after the colon. */
        public List<Bound> bounds() {
            return Bound.in(node);
        }
    }
}
