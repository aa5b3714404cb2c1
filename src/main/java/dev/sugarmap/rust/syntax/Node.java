package dev.sugarmap.rust.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A view of one node; {@code index} counts the nodes of the tree in preorder from 0, the root.
 *
 * <p>A node starts and ends with significant tokens, except that comments directly above an item belong to it and the
 * root holds the whole text.
 */
public record Node(SyntaxTree tree, int index) implements Element {
    public Node {
        if (index < 0 || index >= tree.nodeCount()) {
            throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    public SyntaxKind kind() {
        return tree.nodeKind(index);
    }

    @Override
    public TextRange range() {
        return new TextRange(tree.tokenStart(tree.nodeFirst(index)), tree.tokenStart(tree.nodeEnd(index)));
    }

    /** The node around this one; only the root has none. */
    public Optional<Node> parent() {
        return index == 0 ? Optional.empty() : Optional.of(new Node(tree, tree.nodeParent(index)));
    }

    /** This node and those around it, the nearest first. */
    public Stream<Node> ancestors() {
        return IntStream.iterate(index, at -> at >= 0, at -> at == 0 ? -1 : tree.nodeParent(at))
                .mapToObj(at -> new Node(tree, at));
    }

    /** The nodes directly in this one, in order. */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        int end = tree.nodeLimit(index);
        for (int child = index + 1; child < end; child = tree.nodeLimit(child)) {
            nodes.add(new Node(tree, child));
        }
        return Collections.unmodifiableList(nodes);
    }

    /** The nodes of one kind directly in this one, in order. */
    public List<Node> nodes(SyntaxKind kind) {
        return nodes(found -> found == kind);
    }

    /** The nodes directly in this one whose kind fits, in order. */
    public List<Node> nodes(Predicate<SyntaxKind> fits) {
        List<Node> nodes = new ArrayList<>();
        int end = tree.nodeLimit(index);
        for (int child = index + 1; child < end; child = tree.nodeLimit(child)) {
            if (fits.test(tree.nodeKind(child))) {
                nodes.add(new Node(tree, child));
            }
        }
        return Collections.unmodifiableList(nodes);
    }

    /** The first node of one kind directly in this one. */
    public Optional<Node> node(SyntaxKind kind) {
        return node(found -> found == kind);
    }

    /** The first node directly in this one whose kind fits. */
    public Optional<Node> node(Predicate<SyntaxKind> fits) {
        int end = tree.nodeLimit(index);
        for (int child = index + 1; child < end; child = tree.nodeLimit(child)) {
            if (fits.test(tree.nodeKind(child))) {
                return Optional.of(new Node(tree, child));
            }
        }
        return Optional.empty();
    }

    /** The tokens and nodes directly in this one, trivia included; joined they are the node's text. */
    public List<Element> children() {
        List<Element> children = new ArrayList<>();
        int token = tree.nodeFirst(index);
        int end = tree.nodeLimit(index);
        for (int child = index + 1; child < end; child = tree.nodeLimit(child)) {
            for (; token < tree.nodeFirst(child); token++) {
                children.add(new Token(tree, token));
            }
            children.add(new Node(tree, child));
            token = tree.nodeEnd(child);
        }
        for (; token < tree.nodeEnd(index); token++) {
            children.add(new Token(tree, token));
        }
        return Collections.unmodifiableList(children);
    }

    /** The significant tokens directly in this node, in order. */
    public List<Token> tokens() {
        return Collections.unmodifiableList(tokens(kind -> !kind.isTrivia(), Integer.MAX_VALUE));
    }

    /** The first token of one kind directly in this node. */
    public Optional<Token> token(SyntaxKind kind) {
        List<Token> found = tokens(other -> other == kind, 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** The first {@code most} tokens directly in this node whose kind fits. */
    private List<Token> tokens(Predicate<SyntaxKind> fits, int most) {
        List<Token> tokens = new ArrayList<>();
        int child = index + 1;
        for (int at = tree.nodeFirst(index); at < tree.nodeEnd(index) && tokens.size() < most; at++) {
            while (child < tree.nodeLimit(index) && tree.nodeFirst(child) <= at) {
                at = tree.nodeEnd(child);
                child = tree.nodeLimit(child);
            }
            if (at < tree.nodeEnd(index) && fits.test(tree.tokenKind(at))) {
                tokens.add(new Token(tree, at));
            }
        }
        return tokens;
    }

    /** Whether a token of that kind stands directly in this node. */
    public boolean has(SyntaxKind kind) {
        return !tokens(other -> other == kind, 1).isEmpty();
    }

    /** Every token from the node's start to its end at any depth, trivia included. */
    public List<Token> allTokens() {
        List<Token> tokens = new ArrayList<>();
        for (int at = tree.nodeFirst(index); at < tree.nodeEnd(index); at++) {
            tokens.add(new Token(tree, at));
        }
        return Collections.unmodifiableList(tokens);
    }

    /** Every node inside this one at any depth, parents before children, in the text's order. */
    public List<Node> descendants() {
        List<Node> nodes = new ArrayList<>();
        for (int at = index + 1; at < tree.nodeLimit(index); at++) {
            nodes.add(new Node(tree, at));
        }
        return Collections.unmodifiableList(nodes);
    }

    /** The node's first significant token. */
    public Optional<Token> firstToken() {
        int at = tree.nodeFirst(index);
        while (at < tree.nodeEnd(index) && tree.tokenKind(at).isTrivia()) {
            at++;
        }
        return at < tree.nodeEnd(index) ? Optional.of(new Token(tree, at)) : Optional.empty();
    }

    /** The node's last significant token. */
    public Optional<Token> lastToken() {
        int at = tree.nodeEnd(index) - 1;
        while (at >= tree.nodeFirst(index) && tree.tokenKind(at).isTrivia()) {
            at--;
        }
        return at >= tree.nodeFirst(index) ? Optional.of(new Token(tree, at)) : Optional.empty();
    }

    @Override
    public String toString() {
        return new TreePrinter(tree).print(index);
    }

    /** Its text on one line, for messages: white space is a space each, and comments are left out. */
    public String line() {
        StringBuilder line = new StringBuilder();
        for (int at = tree.nodeFirst(index); at < tree.nodeEnd(index); at++) {
            switch (tree.tokenKind(at)) {
                case WHITESPACE -> line.append(' ');
                case LINE_COMMENT, BLOCK_COMMENT -> {}
                default -> line.append(new Token(tree, at).text());
            }
        }
        return line.toString();
    }
}
