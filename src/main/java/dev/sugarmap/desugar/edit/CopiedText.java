package dev.sugarmap.desugar.edit;

import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;

/** What copies of source text with edits of their own say, for those who have to look into them. */
public final class CopiedText {
    private final Rewrite edits;
    private final Renderer renderer;

    /** Copies with these edits, all of which have been made by now. */
    public CopiedText(SyntaxTree tree, Rewrite edits) {
        this.edits = edits;
        this.renderer = new Renderer(tree, Layout.PLAIN);
    }

    /** The text of a range on one line. */
    public String of(TextRange range) {
        return renderer.text(Template.inline("").copy(range, edits))
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=[(<\\[]) | (?=[)>\\]])", "");
    }
}
