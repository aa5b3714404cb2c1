package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An attribute such as {@code #[cfg(test)]} or {@code #![allow(unused)]}. */
public record Attribute(Node node) {
    /** The outer attributes that stand directly in a node. */
    static List<Attribute> outer(Node node) {
        return attributes(node.nodes(SyntaxKind.ATTRIBUTE).stream());
    }

    /** The inner attributes that stand directly in a node. */
    static List<Attribute> inner(Node node) {
        return attributes(node.nodes(SyntaxKind.INNER_ATTRIBUTE).stream());
    }

    private static List<Attribute> attributes(Stream<Node> nodes) {
        return nodes.map(Attribute::new).toList();
    }

    /** Whether it is written {@code #![..]}. */
    public boolean isInner() {
        return node.kind() == SyntaxKind.INNER_ATTRIBUTE;
    }

    /** What it is called; absent only where the attribute is broken. */
    public Optional<Path> path() {
        return node.node(SyntaxKind.PATH).map(Path::new);
    }

    /** Whether its path is spelled so, as in {@code tokio::main}. */
    public boolean isCalled(String path) {
        return path().map(Path::text).equals(Optional.of(path));
    }

    /** Its arguments with their delimiters. */
    public Optional<Node> arguments() {
        return node.node(SyntaxKind.TOKEN_TREE);
    }

    /** The expression after {@code =}. */
    public Optional<Node> value() {
        return node.node(SyntaxKind::isExpression);
    }
}
