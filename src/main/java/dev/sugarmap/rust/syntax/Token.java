package dev.sugarmap.rust.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A view of one token, trivia included; {@code index} counts the tokens of the tree from 0. */
public record Token(SyntaxTree tree, int index) implements Element {
    public Token {
        if (index < 0 || index >= tree.tokenCount()) {
            throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    public SyntaxKind kind() {
        return tree.tokenKind(index);
    }

    @Override
    public TextRange range() {
        return new TextRange(tree.tokenStart(index), tree.tokenStart(index + 1));
    }

    /** The innermost node that the token stands in. */
    public Node parent() {
        return tree.nodeAround(index);
    }

    /** The token after this one that is neither white space nor a comment. */
    public Optional<Token> nextSignificant() {
        int next = index + 1;
        while (next < tree.tokenCount() && tree.tokenKind(next).isTrivia()) {
            next++;
        }
        return next < tree.tokenCount() ? Optional.of(new Token(tree, next)) : Optional.empty();
    }

    /** The token before this one that is neither white space nor a comment. */
    public Optional<Token> previousSignificant() {
        int previous = index - 1;
        while (previous >= 0 && tree.tokenKind(previous).isTrivia()) {
            previous--;
        }
        return previous >= 0 ? Optional.of(new Token(tree, previous)) : Optional.empty();
    }

    /** The white space and comments between this token and the significant one before it, in order. */
    public List<Token> leadingTrivia() {
        Deque<Token> trivia = new ArrayDeque<>();
        for (int at = index - 1; at >= 0 && tree.tokenKind(at).isTrivia(); at--) {
            trivia.addFirst(new Token(tree, at));
        }
        return List.copyOf(trivia);
    }

    @Override
    public String toString() {
        return kind() + " " + text();
    }
}
