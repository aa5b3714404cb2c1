package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block, with what may stand before it: a label, {@code unsafe}, {@code async move}. */
public record Block(Node node) {
    /** The opening brace. */
    public Token open() {
        return node.token(SyntaxKind.LEFT_BRACE).orElseThrow();
    }

    /** The closing brace; absent only where it is missing. */
    public Optional<Token> close() {
        return node.token(SyntaxKind.RIGHT_BRACE);
    }

    /** The inner attributes, in order. */
    public List<Attribute> innerAttributes() {
        return Attribute.inner(node);
    }

    /** The inner documentation comments, in order. */
    public List<Token> innerDocs() {
        return node.tokens().stream()
                .filter(token -> token.kind() == SyntaxKind.INNER_DOC)
                .toList();
    }

    /** The statements before the tail. */
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Node child : node.nodes()) {
            switch (child.kind()) {
                case LET_STATEMENT -> statements.add(new Let(child));
                case EXPRESSION_STATEMENT -> statements.add(new Expression(child));
                case EMPTY_STATEMENT -> statements.add(new Empty(child));
                default -> Item.of(child).ifPresent(item -> statements.add(new ItemStatement(item)));
            }
        }
        return statements;
    }

    /** The expression at the end, whose value is the block's. */
    public Optional<Node> tail() {
        List<Node> expressions = node.nodes(kind -> kind.isExpression() && kind != SyntaxKind.PLACEHOLDER);
        return expressions.isEmpty() ? Optional.empty() : Optional.of(expressions.getLast());
    }

    /** A statement. */
    public sealed interface Statement {
        /** The statement's node. */
        Node node();
    }

    /** An item among statements. */
    public record ItemStatement(Item item) implements Statement {
        @Override
        public Node node() {
            return item.node();
        }
    }

    /** A {@code let} statement. */
    public record Let(Node node) implements Statement {
        /** The attributes before it. */
        public List<Attribute> attributes() {
            return Attribute.outer(node);
        }

        /** What the value is matched against. */
        public Optional<Pattern> pattern() {
            return Pattern.first(node);
        }

        /** The type after the colon. */
        public Optional<Type> type() {
            return Type.first(node);
        }

        /** The value after {@code =}. */
        public Optional<Node> value() {
            return node.node(SyntaxKind::isExpression);
        }

        /** The block after {@code else}. */
        public Optional<Block> elseBlock() {
            return node.node(SyntaxKind.LET_ELSE)
                    .flatMap(part -> part.node(SyntaxKind.BLOCK_EXPRESSION))
                    .map(Block::new);
        }
    }

    /** An expression whose value is not used. */
    public record Expression(Node node) implements Statement {
        /** The expression itself. */
        public Optional<Node> expression() {
            return node.node(SyntaxKind::isExpression);
        }

        /** The {@code ;} after it; absent after an expression that ends in a block. */
        public Optional<Token> semicolon() {
            return node.token(SyntaxKind.SEMICOLON);
        }
    }

    /** A {@code ;} of its own. */
    public record Empty(Node node) implements Statement {}
}
