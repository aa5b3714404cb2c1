package dev.sugarmap.rust.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * The arrays of a tree while it grows: first all tokens, in order, then the nodes, each after the nodes inside it.
 *
 * <p>A lexer calls {@link #token} for each token and {@link #endTokens} once; a parser calls {@link #node} and, in the
 * end, {@link #build}. Nothing is allocated for a single token or node.
 */
public final class TreeBuilder {
    private static final int FIRST_SIGNIFICANT = SyntaxKind.END.code();

    private int tokenCount;
    private byte[] tokenKinds;
    private int[] tokenStarts;
    private int nodeCount;
    private byte[] nodeKinds = {};
    private int[] nodeFirsts = {};
    private int[] nodeEnds = {};
    private int[] subtreeStarts = {};

    /** A builder for a text of that many code units. */
    public TreeBuilder(int textLength) {
        int expected = textLength / 3 + 16;
        tokenKinds = new byte[expected];
        tokenStarts = new int[expected];
    }

    /** Adds a token that reaches from {@code start} to the start of the next. */
    public void token(SyntaxKind kind, int start) {
        if (tokenCount == tokenKinds.length) {
            int larger = tokenCount + tokenCount / 2;
            tokenKinds = Arrays.copyOf(tokenKinds, larger);
            tokenStarts = Arrays.copyOf(tokenStarts, larger);
        }
        tokenKinds[tokenCount] = (byte) kind.code();
        tokenStarts[tokenCount++] = start;
    }

    /** Marks the end of the text, which reads as a token {@code END} from then on. */
    public void endTokens(int textLength) {
        token(SyntaxKind.END, textLength);
        tokenCount--;
        int expected = tokenCount / 2 + 16;
        nodeKinds = new byte[expected];
        nodeFirsts = new int[expected];
        nodeEnds = new int[expected];
        subtreeStarts = new int[expected];
    }

    /** What token {@code token} is, {@code END} after the last. */
    public SyntaxKind kind(int token) {
        return SyntaxKind.ofCode(tokenKinds[token]);
    }

    /** Where token {@code token} starts; for the one after the last, the text's length. */
    public int start(int token) {
        return tokenStarts[token];
    }

    /** The first token at or after {@code token} that is neither white space nor a comment. */
    public int significant(int token) {
        int at = token;
        while (tokenKinds[at] < FIRST_SIGNIFICANT) {
            at++;
        }
        return at;
    }

    /** Adds a node of tokens {@code first} to before {@code end} around all nodes from {@code subtreeStart} on. */
    public void node(SyntaxKind kind, int first, int end, int subtreeStart) {
        if (nodeCount == nodeKinds.length) {
            int larger = nodeCount + nodeCount / 2 + 1;
            nodeKinds = Arrays.copyOf(nodeKinds, larger);
            nodeFirsts = Arrays.copyOf(nodeFirsts, larger);
            nodeEnds = Arrays.copyOf(nodeEnds, larger);
            subtreeStarts = Arrays.copyOf(subtreeStarts, larger);
        }
        nodeKinds[nodeCount] = (byte) kind.code();
        nodeFirsts[nodeCount] = first;
        nodeEnds[nodeCount] = end;
        subtreeStarts[nodeCount++] = subtreeStart;
    }

    /** What the node is that was added last; an error where there is none. */
    public SyntaxKind lastKind() {
        return nodeCount == 0 ? SyntaxKind.ERROR : SyntaxKind.ofCode(nodeKinds[nodeCount - 1]);
    }

    /** Makes something else of the node that was added last. */
    public void turnLast(SyntaxKind kind) {
        nodeKinds[nodeCount - 1] = (byte) kind.code();
    }

    /** Forgets all nodes. */
    public void clearNodes() {
        nodeCount = 0;
    }

    /** The tree; its root is the node that was added last. */
    public SyntaxTree build(SourceText source, List<SyntaxError> errors) {
        return new SyntaxTree(source, this, errors);
    }

    /** The number of tokens so far, trivia included. */
    public int tokenCount() {
        return tokenCount;
    }

    /** The number of nodes so far. */
    public int nodeCount() {
        return nodeCount;
    }

    byte[] tokenKinds() {
        return tokenKinds;
    }

    int[] tokenStarts() {
        return tokenStarts;
    }

    byte[] nodeKinds() {
        return nodeKinds;
    }

    int[] nodeFirsts() {
        return nodeFirsts;
    }

    int[] nodeEnds() {
        return nodeEnds;
    }

    int[] subtreeStarts() {
        return subtreeStarts;
    }
}
