package dev.sugarmap.rust;

import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.grammar.Parser;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.List;

/** A parsed Rust text; a text with errors has a tree all the same, and the tree holds every byte of the text. */
public record RustFile(SyntaxTree tree, Edition edition) {
    /** How many levels a text may nest; a deeper one has an error of the kind {@code NESTING}. */
    public static final int MOST_LEVELS = Parser.MOST_LEVELS;

    /** Parses a text of edition 2021. */
    public static RustFile parse(String text) {
        return parse(text, Edition.E2021);
    }

    /** Parses a text of the given edition. */
    public static RustFile parse(String text, Edition edition) {
        return new RustFile(Parser.parse(text, edition), edition);
    }

    /** The text with its lines. */
    public SourceText text() {
        return tree.source();
    }

    /** The node that holds the whole text. */
    public Node root() {
        return tree.root();
    }

    /** The items of the file, in order. */
    public List<Item> items() {
        return Item.in(root());
    }

    /** The inner attributes of the file, in order. */
    public List<Attribute> innerAttributes() {
        return root().nodes(SyntaxKind.INNER_ATTRIBUTE).stream()
                .map(Attribute::new)
                .toList();
    }

    /** What is wrong with the text, in its order. */
    public List<SyntaxError> errors() {
        return tree.errors();
    }
}
