package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/** A function, free or associated, with or without a body. */
public record FnItem(Node node) implements Item {
    /** What it is called, which {@code default} before it is not. */
    @Override
    public Optional<Token> name() {
        return node.tokens().stream()
                .dropWhile(token -> token.kind() != SyntaxKind.FN)
                .filter(token -> token.kind() == SyntaxKind.IDENTIFIER)
                .findFirst();
    }

    /** The word {@code async}. */
    public Optional<Token> asyncToken() {
        return node.token(SyntaxKind.ASYNC);
    }

    /** Whether a call makes a future, as that of an {@code async gen fn} does not: it makes an iterator. */
    public boolean isAsync() {
        return node.has(SyntaxKind.ASYNC) && !node.has(SyntaxKind.GEN);
    }

    /** The word {@code const}. */
    public Optional<Token> constToken() {
        return node.token(SyntaxKind.CONST);
    }

    /** The word {@code unsafe}. */
    public Optional<Token> unsafeToken() {
        return node.token(SyntaxKind.UNSAFE);
    }

    /** The {@code extern} with its ABI. */
    public Optional<Node> externAbi() {
        return node.node(SyntaxKind.ABI);
    }

    /** The word {@code fn}. */
    public Token fnToken() {
        return node.token(SyntaxKind.FN).orElseThrow();
    }

    /** The parameters with their parentheses. */
    public Optional<Node> paramList() {
        return node.node(SyntaxKind.PARAM_LIST);
    }

    /** The parameters, the receiver included. */
    public List<Param> params() {
        return Param.in(node);
    }

    /** The receiver. */
    public Optional<Param.SelfParam> selfParam() {
        return node.node(SyntaxKind.PARAM_LIST)
                .flatMap(list -> list.node(SyntaxKind.SELF_PARAM))
                .map(Param.SelfParam::new);
    }

    /** The result with its arrow. */
    public Optional<ReturnType> returnType() {
        return node.node(SyntaxKind.RETURN_TYPE).map(ReturnType::new);
    }

    /** The body. */
    public Optional<Block> body() {
        return node.node(SyntaxKind.BLOCK_EXPRESSION).map(Block::new);
    }

    /** The {@code ;} in place of a body. */
    public Optional<Token> semicolon() {
        return node.token(SyntaxKind.SEMICOLON);
    }

    /** A result type with the arrow before it. */
    public record ReturnType(Node node) {
        /** The arrow itself. */
        public Token arrow() {
            return node.firstToken().orElseThrow();
        }

        /** The type; absent only where it is missing. */
        public Optional<Type> type() {
            return Type.first(node);
        }
    }
}
