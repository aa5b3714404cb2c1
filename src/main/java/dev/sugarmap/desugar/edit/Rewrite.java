package dev.sugarmap.desugar.edit;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits of one text, each for a cause in it; whatever they do not name stays byte for byte.
 *
 * <p>Where the edits of several rewrites meet at one offset, later rewrites stand outside of earlier ones: their {@link
 * #before} text comes first, their {@link #after} text last, and their {@link #replace} counts.
 */
public final class Rewrite {
    private final List<Edit> edits = new ArrayList<>();

    /** An edit of the text; ranges and offsets are those of the source. */
    public sealed interface Edit {
        /** The part of the text that it is made for. */
        TextRange cause();

        /** Text before whatever stands at {@code offset}. */
        record Before(int offset, Template text, TextRange cause) implements Edit {}

        /** Text after whatever ends at {@code offset}. */
        record After(int offset, Template text, TextRange cause) implements Edit {}

        /** Text instead of a range. */
        record Replace(TextRange range, Template text, TextRange cause) implements Edit {}

        /** Text around a range whose lines are indented by one unit more. */
        record Wrap(TextRange range, Template open, Template close, TextRange cause) implements Edit {}
    }

    /** Writes {@code text} before whatever stands at {@code offset}. */
    public Rewrite before(int offset, Template text, TextRange cause) {
        edits.add(new Edit.Before(offset, text, cause));
        return this;
    }

    /** Writes {@code text} after whatever ends at {@code offset}. */
    public Rewrite after(int offset, Template text, TextRange cause) {
        edits.add(new Edit.After(offset, text, cause));
        return this;
    }

    /** Writes {@code text} instead of {@code range}; its holes may keep parts of it. */
    public Rewrite replace(TextRange range, Template text, TextRange cause) {
        edits.add(new Edit.Replace(range, text, cause));
        return this;
    }

    /** Drops {@code range}. */
    public Rewrite delete(TextRange range) {
        return replace(range, Template.inline(""), range);
    }

    /** Writes {@code open} and {@code close} around {@code range} and indents its lines by one unit. */
    public Rewrite wrap(TextRange range, Template open, Template close, TextRange cause) {
        edits.add(new Edit.Wrap(range, open, close, cause));
        return this;
    }

    /** Adds the edits of another rewrite. */
    public Rewrite addAll(Rewrite other) {
        edits.addAll(other.edits);
        return this;
    }

    /** Whether there is nothing to edit. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    public List<Edit> edits() {
        return edits;
    }
}
