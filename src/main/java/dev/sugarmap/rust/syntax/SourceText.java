package dev.sugarmap.rust.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text with its lines. Lines and columns start at 1, columns count UTF-16 code units. */
public final class SourceText {
    private final String text;
    private int @Nullable [] lineStarts;

    public SourceText(String text) {
        this.text = text;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return text.length();
    }

    /** The text of a range. */
    public String slice(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    /** The number of the line that holds {@code offset}; the end of the text is on the last line. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of {@code offset} in its line. */
    public int column(int offset) {
        return offset - lineStarts()[line(offset) - 1] + 1;
    }

    /** The number of lines; a text that ends in a line break has an empty last line. */
    public int lines() {
        return lineStarts().length;
    }

    /** The range of a line without its line break. */
    public TextRange lineRange(int line) {
        int start = lineStarts()[line - 1];
        int end = line == lines() ? text.length() : lineStarts()[line] - 1;
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return new TextRange(start, end);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = computeLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] computeLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return text;
    }
}
