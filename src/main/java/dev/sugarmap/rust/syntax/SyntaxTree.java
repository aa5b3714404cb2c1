package dev.sugarmap.rust.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A parsed text: tokens that tile it and nodes over ranges of tokens, held as parallel arrays of kinds and positions.
 *
 * <p>Nodes are in preorder, so the nodes inside node {@code n} are those from {@code n + 1} to before
 * {@code nodeLimit(n)}, and the sibling after {@code n}, if there is one, is {@code nodeLimit(n)}.
 */
public final class SyntaxTree {
    private final SourceText source;
    private final List<SyntaxError> errors;
    private final int tokenCount;
    private final byte[] tokenKinds;
    private final int[] tokenStarts;
    private final byte[] nodeKinds;
    private final int[] nodeFirsts;
    private final int[] nodeEnds;
    private final int[] nodeParents;
    private final int[] nodeLimits;
    private final TreeIndex index = new TreeIndex(this);

    SyntaxTree(SourceText source, TreeBuilder built, List<SyntaxError> errors) {
        this.source = source;
        this.errors = List.copyOf(errors);
        tokenCount = built.tokenCount();
        tokenKinds = built.tokenKinds();
        tokenStarts = built.tokenStarts();
        int nodes = built.nodeCount();
        nodeKinds = new byte[nodes];
        nodeFirsts = new int[nodes];
        nodeEnds = new int[nodes];
        nodeParents = new int[nodes];
        nodeLimits = new int[nodes];
        toPreorder(built);
    }

    /**
     * Turns the builder's postorder into preorder. The nodes between the start of a parent's subtree and the start of a
     * child's are those that precede the child in both orders, which gives the child's place.
     */
    private void toPreorder(TreeBuilder built) {
        int[] subtreeStarts = built.subtreeStarts();
        int[] places = new int[built.nodeCount()];
        for (int node = places.length - 1; node >= 0; node--) {
            int place = places[node];
            nodeKinds[place] = built.nodeKinds()[node];
            nodeFirsts[place] = built.nodeFirsts()[node];
            nodeEnds[place] = built.nodeEnds()[node];
            nodeLimits[place] = place + node - subtreeStarts[node] + 1;
            for (int child = node - 1; child >= subtreeStarts[node]; child = subtreeStarts[child] - 1) {
                places[child] = place + 1 + subtreeStarts[child] - subtreeStarts[node];
                nodeParents[places[child]] = place;
            }
        }
    }

    /** The text that was parsed. */
    public SourceText source() {
        return source;
    }

    /** What is wrong with the text, in its order. */
    public List<SyntaxError> errors() {
        return errors;
    }

    /** The node that holds the whole text. */
    public Node root() {
        return new Node(this, 0);
    }

    /** Every node of one kind, at any depth, in the text's order; the walk over the tree is made once for each kind. */
    public List<Node> nodes(SyntaxKind kind) {
        return index.nodes(kind);
    }

    /** Every identifier of the text that is written so, in order. */
    public List<Token> identifiers(String text) {
        return index.identifiers(text);
    }

    /** The identifiers of the text as they are written, each once. */
    public Set<String> identifiers() {
        return index.names();
    }

    /** The number of tokens, trivia included. */
    public int tokenCount() {
        return tokenCount;
    }

    /** The number of nodes, the root included. */
    public int nodeCount() {
        return nodeKinds.length;
    }

    /** What token {@code token} is. */
    public SyntaxKind tokenKind(int token) {
        return SyntaxKind.ofCode(tokenKinds[token]);
    }

    /** Where token {@code token} starts in the text; for {@link #tokenCount()}, the text's length. */
    public int tokenStart(int token) {
        return tokenStarts[token];
    }

    /** What node {@code node} is. */
    public SyntaxKind nodeKind(int node) {
        return SyntaxKind.ofCode(nodeKinds[node]);
    }

    /** The first token of node {@code node}. */
    public int nodeFirst(int node) {
        return nodeFirsts[node];
    }

    /** The token after the last one of node {@code node}. */
    public int nodeEnd(int node) {
        return nodeEnds[node];
    }

    /** The node around node {@code node}; the root is its own. */
    public int nodeParent(int node) {
        return nodeParents[node];
    }

    /** The node after the last one inside node {@code node}. */
    public int nodeLimit(int node) {
        return nodeLimits[node];
    }

    /** The token that holds the code unit at {@code offset}; an offset at the end is in the last token. */
    public Token tokenAt(int offset) {
        int found = Arrays.binarySearch(tokenStarts, 0, tokenCount, offset);
        return new Token(this, found >= 0 ? found : -found - 2);
    }

    /** The innermost node that holds token {@code token}. */
    Node nodeAround(int token) {
        int found = lastBegunAt(token);
        while (token >= nodeEnds[found] && found > 0) {
            found = nodeParents[found];
        }
        return new Node(this, found);
    }

    /** The last node in preorder that begins with a token or before it; what holds the token is it or around it. */
    private int lastBegunAt(int token) {
        int low = 0;
        int high = nodeFirsts.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (nodeFirsts[middle] <= token) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tree in lines, one for each node and token, as {@code parse --tree} shows it. */
    public String print() {
        return new TreePrinter(this).print(0);
    }
}
