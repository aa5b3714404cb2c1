package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.syntax.TextRange;

/** The edits by which a body that may stand on one line becomes one with more lines. */
final class BodyEdits {
    private final AsyncFn function;
    private final Block body;
    private final BodyText text;

    BodyEdits(AsyncFn function, Block body) {
        this.function = function;
        this.body = body;
        this.text = BodyText.of(body);
    }

    BodyText text() {
        return text;
    }

    /** A template for the lines of the function. */
    Template line(String words) {
        return Template.at(function.indent()).text(words);
    }

    /** Makes the statements a block with this before and after it, on one line where it fits. */
    void nest(Template before, Template after, Rewrite rewrite, TextRange cause) {
        Template open = line("\n\t").then(before).text("{");
        if (fitsOnOneLine(firstLine(before) + firstLine(after) + "{  }".length())) {
            replaceLeading(rewrite, open.text(" "), cause);
            replaceTrailing(rewrite, line(" }").then(after).text("\n"), cause);
        } else if (text.isBlank()) {
            rewrite.replace(text.inner(), open.text("}").then(after).text("\n"), cause);
        } else {
            rewrite.wrap(text.inner(), open, line("}").then(after).text("\n"), cause);
        }
    }

    /** How long the first line of a template is. */
    private static int firstLine(Template template) {
        int length = 0;
        for (Template.Part part : template.parts()) {
            switch (part) {
                case Template.Part.Text(String words) -> length += words.length();
                case Template.Part.Hole(TextRange source) -> length += source.length();
                case Template.Part.Copy(TextRange source, Rewrite _) -> length += source.length();
                case Template.Part.Line _ -> {
                    return length;
                }
            }
        }
        return length;
    }

    /** Makes what the body is by now a block with this before and after it; a body still as it was, on one line. */
    void wrapIn(String open, String close, boolean isEdited, Rewrite rewrite, TextRange cause) {
        if (isEdited) {
            rewrite.wrap(text.inner(), line("\n\t" + open), line(close + "\n"), cause);
        } else if (text.isBlank()) {
            rewrite.replace(text.inner(), line("\n\t" + open + close + "\n"), cause);
        } else if (fitsOnOneLine(open.length() + close.length() + 2)) {
            replaceLeading(rewrite, line("\n\t" + open + " "), cause);
            replaceTrailing(rewrite, line(" " + close + "\n"), cause);
        } else {
            breakLines(rewrite);
            rewrite.wrap(text.inner(), line("\n\t" + open), line(close + "\n"), cause);
        }
    }

    /** Whether the body is one expression that leaves room for so much on its line. */
    boolean fitsOnOneLine(int others) {
        return text.isTailOnly() && text.isOneLine() && fits(text.core().length() + others);
    }

    /** Whether a line of the block has room for so much. */
    boolean fits(int length) {
        int indent = 2 * Layout.DEFAULT_UNIT.length() + function.indent().length();
        return indent + length <= Layout.WIDTH;
    }

    /** Puts the first statement and the closing brace on lines of their own. */
    void breakLines(Rewrite rewrite) {
        breakBefore(rewrite);
        breakAfter(rewrite);
    }

    void breakBefore(Rewrite rewrite) {
        if (!text.startsOnItsOwnLine()) {
            replaceLeading(rewrite, line("\n\t"), body.open().range());
        }
    }

    void breakAfter(Rewrite rewrite) {
        if (!text.closesOnItsOwnLine()) {
            replaceTrailing(rewrite, line("\n"), body.open().range());
        }
    }

    /** Writes what precedes the statements, or stands first where no space does. */
    private void replaceLeading(Rewrite rewrite, Template words, TextRange cause) {
        if (text.leading().isEmpty()) {
            rewrite.before(text.core().start(), words, cause);
        } else {
            rewrite.replace(text.leading(), words, cause);
        }
    }

    /** Writes what follows the statements; where no space does, what was written after them before stands first. */
    private void replaceTrailing(Rewrite rewrite, Template words, TextRange cause) {
        if (text.trailing().isEmpty()) {
            rewrite.after(text.core().end(), words, cause);
        } else {
            rewrite.replace(text.trailing(), words, cause);
        }
    }
}
