package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.TreeBuilder;

/** A text after lexing: its characters with zeros after them, and the arrays and errors that parsing adds to. */
final class Lexed {
    final char[] text;
    final Edition edition;
    final TreeBuilder tree;
    final Errors errors;

    Lexed(char[] text, Edition edition, TreeBuilder tree, Errors errors) {
        this.text = text;
        this.edition = edition;
        this.tree = tree;
        this.errors = errors;
    }

    /** Makes it ready to be parsed once more. */
    void forgetNodes() {
        tree.clearNodes();
        errors.clearSyntax();
    }
}
