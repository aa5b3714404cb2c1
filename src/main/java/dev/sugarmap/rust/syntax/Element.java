package dev.sugarmap.rust.syntax;

/** A part of a tree: a token or a node. */
public sealed interface Element permits Token, Node {
    /** The tree that the element is a view of. */
    SyntaxTree tree();

    /** What the element is. */
    SyntaxKind kind();

    /** Where the element stands in the text. */
    TextRange range();

    /** The element's text, byte for byte. */
    default String text() {
        return tree().source().slice(range());
    }
}
