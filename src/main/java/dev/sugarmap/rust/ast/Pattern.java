package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pattern. */
public sealed interface Pattern {
    /** The pattern's node. */
    Node node();

    /** The first pattern directly in a node. */
    static Optional<Pattern> first(Node owner) {
        return owner.node(SyntaxKind::isPattern).map(Pattern::ofPattern);
    }

    /** The names that patterns at any depth of a node bind, in order. */
    static List<Identifier> bindings(Node node) {
        List<Identifier> bindings = new ArrayList<>();
        if (node.kind() == SyntaxKind.IDENTIFIER_PATTERN) {
            bindings.add(new Identifier(node));
        }
        for (Node inner : node.descendants()) {
            if (inner.kind() == SyntaxKind.IDENTIFIER_PATTERN) {
                bindings.add(new Identifier(inner));
            }
        }
        return bindings;
    }

    private static Pattern ofPattern(Node node) {
        return switch (node.kind()) {
            case IDENTIFIER_PATTERN -> new Identifier(node);
            case WILDCARD_PATTERN -> new Wildcard(node);
            default -> new Other(node);
        };
    }

    /** A name, or a constant that is written like one: {@code ref mut name @ inner}. */
    record Identifier(Node node) implements Pattern {
        /** The name itself. */
        public Token name() {
            return node.token(SyntaxKind.IDENTIFIER)
                    .or(() -> node.token(SyntaxKind.SELF_VALUE))
                    .orElseThrow();
        }

        /** The word {@code ref}. */
        public Optional<Token> refToken() {
            return node.token(SyntaxKind.REF);
        }

        /** The word {@code mut}. */
        public Optional<Token> mutToken() {
            return node.token(SyntaxKind.MUT);
        }

        /** The pattern after {@code @}. */
        public Optional<Pattern> subpattern() {
            return first(node);
        }
    }

    /** The pattern {@code _}. */
    record Wildcard(Node node) implements Pattern {}

    /** Any other pattern; its node's kind says which. */
    record Other(Node node) implements Pattern {}
}
